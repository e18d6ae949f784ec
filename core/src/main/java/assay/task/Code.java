package assay.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A tiny language of whole numbers, loops and prints: it can be run, and written in three real languages.
///
/// ```
/// Statement = Let(name, value) | Print(value) | Count(name, from, below, body) | While(test, body) | If(test, then,
/// else) Expression = Whole | Name | Binary(left, operator, right)
/// ```
///
/// Units: values stay non-negative, so that division and remainder mean the same everywhere.
sealed interface Code {
    /// A language that programs are written in.
    enum Language {
        PYTHON("python"),
        JAVA("java"),
        JAVASCRIPT("javascript");

        private final String tag;

        Language(String tag) {
            this.tag = tag;
        }

        /// The name after a fence.
        String tag() {
            return tag;
        }

        String title() {
            return this == JAVASCRIPT ? "JavaScript" : English.capital(tag);
        }
    }

    /// A value.
    sealed interface Expression {}

    /// A whole number.
    record Whole(int value) implements Expression {}

    /// A variable.
    record Name(String name) implements Expression {}

    /// Operators: `+ - * / %` on numbers, `< <= > == !=` giving 0 or 1. `/` drops the remainder.
    record Binary(Expression left, String operator, Expression right) implements Expression {}

    record Let(String name, Expression value) implements Code {}

    record Print(Expression value) implements Code {}

    record Count(String name, Expression from, Expression below, List<Code> body) implements Code {}

    record While(Expression test, List<Code> body) implements Code {}

    record If(Expression test, List<Code> then, List<Code> otherwise) implements Code {}

    /// What a program printed, and the variables after each pass of its outermost loop.
    record Run(List<String> printed, List<Map<String, Long>> passes) {}

    static Expression name(String name) {
        return new Name(name);
    }

    static Expression number(int value) {
        return new Whole(value);
    }

    static Expression binary(Expression left, String operator, Expression right) {
        return new Binary(left, operator, right);
    }

    static Run run(List<Code> program) {
        Run run = new Run(new ArrayList<>(), new ArrayList<>());
        execute(program, new LinkedHashMap<>(), run, 0);
        return run;
    }

    private static void execute(List<Code> program, Map<String, Long> values, Run run, int depth) {
        for (Code code : program) {
            switch (code) {
                case Let(String name, Expression value) -> values.put(name, value(value, values));
                case Print(Expression value) -> run.printed().add("" + value(value, values));
                case Count(String name, Expression from, Expression below, List<Code> body) -> {
                    for (long i = value(from, values); i < value(below, values); i++) {
                        values.put(name, i);
                        execute(body, values, run, depth + 1);
                        pass(values, run, depth);
                    }
                }
                case While(Expression test, List<Code> body) -> {
                    while (value(test, values) != 0) {
                        execute(body, values, run, depth + 1);
                        pass(values, run, depth);
                    }
                }
                case If(Expression test, List<Code> then, List<Code> otherwise) ->
                    execute(value(test, values) != 0 ? then : otherwise, values, run, depth);
            }
        }
    }

    private static void pass(Map<String, Long> values, Run run, int depth) {
        if (depth == 0) {
            run.passes().add(new LinkedHashMap<>(values));
        }
    }

    private static long value(Expression expression, Map<String, Long> values) {
        return switch (expression) {
            case Whole(int value) -> value;
            case Name(String name) -> Objects.requireNonNull(values.get(name), name);
            case Binary(Expression left, String operator, Expression right) -> {
                long a = value(left, values);
                long b = value(right, values);
                yield switch (operator) {
                    case "+" -> a + b;
                    case "-" -> a - b;
                    case "*" -> a * b;
                    case "/" -> a / b;
                    case "%" -> a % b;
                    case "<" -> a < b ? 1 : 0;
                    case "<=" -> a <= b ? 1 : 0;
                    case ">" -> a > b ? 1 : 0;
                    case "==" -> a == b ? 1 : 0;
                    case "!=" -> a != b ? 1 : 0;
                    default -> throw new IllegalArgumentException("no operator " + operator);
                };
            }
        };
    }

    /// The program as source text.
    static String source(List<Code> program, Language language) {
        List<String> lines = new ArrayList<>();
        write(program, language, 0, lines, new ArrayList<>());
        return String.join("\n", lines);
    }

    private static void write(
            List<Code> program, Language language, int depth, List<String> lines, List<String> known) {
        String in = (language == Language.JAVASCRIPT ? "  " : "    ").repeat(depth);
        boolean python = language == Language.PYTHON;
        String end = python ? "" : ";";
        for (Code code : program) {
            switch (code) {
                case Let(String name, Expression value) -> {
                    String declare = python || known.contains(name) ? "" : language == Language.JAVA ? "int " : "let ";
                    known.add(name);
                    lines.add(in + declare + assignment(name, value, language) + end);
                }
                case Print(Expression value) -> {
                    String call = python ? "print" : language == Language.JAVA ? "System.out.println" : "console.log";
                    lines.add(in + call + "(" + text(value, language, 0) + ")" + end);
                }
                case Count(String name, Expression from, Expression below, List<Code> body) -> {
                    String low = text(from, language, 0);
                    String high = text(below, language, 0);
                    lines.add(in
                            + switch (language) {
                                case PYTHON ->
                                    "for " + name + " in range(" + (low.equals("0") ? "" : low + ", ") + high + "):";
                                case JAVA ->
                                    "for (int " + name + " = " + low + "; " + name + " < " + high + "; " + name
                                            + "++) {";
                                case JAVASCRIPT ->
                                    "for (let " + name + " = " + low + "; " + name + " < " + high + "; " + name
                                            + "++) {";
                            });
                    body(body, language, depth, lines, known);
                }
                case While(Expression test, List<Code> body) -> {
                    lines.add(in
                            + (python
                                    ? "while " + text(test, language, 0) + ":"
                                    : "while (" + text(test, language, 0) + ") {"));
                    body(body, language, depth, lines, known);
                }
                case If(Expression test, List<Code> then, List<Code> otherwise) -> {
                    lines.add(in
                            + (python
                                    ? "if " + text(test, language, 0) + ":"
                                    : "if (" + text(test, language, 0) + ") {"));
                    write(then, language, depth + 1, lines, known);
                    if (!otherwise.isEmpty()) {
                        lines.add(in + (python ? "else:" : "} else {"));
                        write(otherwise, language, depth + 1, lines, known);
                    }
                    if (!python) {
                        lines.add(in + "}");
                    }
                }
            }
        }
    }

    private static void body(List<Code> body, Language language, int depth, List<String> lines, List<String> known) {
        write(body, language, depth + 1, lines, known);
        if (language != Language.PYTHON) {
            lines.add((language == Language.JAVASCRIPT ? "  " : "    ").repeat(depth) + "}");
        }
    }

    private static String assignment(String name, Expression value, Language language) {
        if (value instanceof Binary(Name(String left), String operator, Expression right)
                && left.equals(name)
                && List.of("+", "-", "*").contains(operator)) {
            return name + " " + operator + "= " + text(right, language, 0);
        }
        return name + " = " + text(value, language, 0);
    }

    private static int rank(String operator) {
        return "*/%".contains(operator) ? 2 : "+-".contains(operator) ? 1 : 0;
    }

    /// Brackets only where the operators need them: `outer` is the rank that an operator must have to go without.
    private static String text(Expression expression, Language language, int outer) {
        return switch (expression) {
            case Whole(int value) -> "" + value;
            case Name(String name) -> name;
            case Binary(Expression left, String operator, Expression right) -> {
                int rank = rank(operator);
                boolean javascript = language == Language.JAVASCRIPT;
                if (operator.equals("/") && javascript) {
                    yield "Math.floor(" + text(left, language, rank) + " / " + text(right, language, rank + 1) + ")";
                }
                boolean equality = operator.equals("==") || operator.equals("!=");
                String sign = operator.equals("/") && language == Language.PYTHON
                        ? "//"
                        : equality && javascript ? operator + "=" : operator;
                String whole = text(left, language, rank) + " " + sign + " " + text(right, language, rank + 1);
                yield rank < outer ? "(" + whole + ")" : whole;
            }
        };
    }
}
