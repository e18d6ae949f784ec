package assay.environment;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One form of action, `walk to <place>` or `transfer(<from>, <to>, <amount>)`, and its rule.
///
/// `domains` says for each placeholder, in order, which values there are. The rule is pure: it looks at the state and
/// says what would happen.
record Verb(
        String form,
        String about,
        List<String> names,
        Pattern pattern,
        List<Domain> domains,
        Function<List<String>, Effect> rule) {
    private static final Pattern PLACEHOLDER = Pattern.compile("<([a-z ]+)>");

    /// What a form is read with. Forms are constants of the worlds, and worlds are made by the thousand.
    private record Syntax(List<String> names, Pattern pattern) {
        static Syntax of(String form) {
            return new Syntax(Verb.names(form), Verb.pattern(form));
        }
    }

    private static final Map<String, Syntax> SYNTAX = new ConcurrentHashMap<>();

    /// The values of a placeholder. A closed one refuses all others; an open one leaves that to the rule, and `values`
    /// are those worth naming.
    record Domain(boolean closed, Supplier<List<String>> values) {}

    Verb {
        names = List.copyOf(names);
        domains = List.copyOf(domains);
        if (names.size() != domains.size()) {
            throw new IllegalArgumentException(form + " has " + domains.size() + " domains");
        }
    }

    static Verb of(String form, String about, List<Domain> domains, Function<List<String>, Effect> rule) {
        Syntax syntax = SYNTAX.computeIfAbsent(form, Syntax::of);
        return new Verb(form, about, syntax.names(), syntax.pattern(), domains, rule);
    }

    /// The arguments of `action` if it has this form.
    Optional<List<String>> parse(String action) {
        Matcher matcher = pattern.matcher(action);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            arguments.add(matcher.group(i).strip());
        }
        return Optional.of(arguments);
    }

    Effect effect(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Domain domain = domains.get(i);
            if (domain.closed() && !domain.values().get().contains(arguments.get(i))) {
                return new Effect.Refused("There is no " + names.get(i) + " \"" + arguments.get(i) + "\" here.");
            }
        }
        return rule.apply(arguments);
    }

    /// The actions of this form, over the values of its domains, that are possible now.
    List<String> possible() {
        return allowed().stream().map(this::filled).toList();
    }

    private List<List<String>> allowed() {
        List<List<String>> arguments = List.of(List.of());
        for (Domain domain : domains) {
            List<String> values = domain.values().get();
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : arguments) {
                for (String value : values) {
                    List<String> next = new ArrayList<>(begun);
                    next.add(value);
                    longer.add(next);
                }
            }
            arguments = longer;
        }
        return arguments.stream()
                .filter(values -> rule.apply(values) instanceof Effect.Allowed)
                .toList();
    }

    /// The same, but an argument that is free stays a placeholder: `read <page>` says more than examples of it, and
    /// gives no answer away.
    List<String> offered() {
        List<String> offered = new ArrayList<>();
        for (List<String> values : allowed()) {
            List<String> shown = new ArrayList<>(values);
            for (int i = 0; i < shown.size(); i++) {
                if (!domains.get(i).closed()) {
                    shown.set(i, "<" + names.get(i) + ">");
                }
            }
            offered.add(filled(shown));
        }
        return offered.stream().distinct().toList();
    }

    private String filled(List<String> values) {
        Iterator<String> next = values.iterator();
        return PLACEHOLDER.matcher(form).replaceAll(placeholder -> Matcher.quoteReplacement(next.next()));
    }

    private static List<String> names(String form) {
        return PLACEHOLDER
                .matcher(form)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static Pattern pattern(String form) {
        StringBuilder regex = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(form);
        int end = 0;
        while (matcher.find()) {
            regex.append(literal(form.substring(end, matcher.start()))).append("(.+?)");
            end = matcher.end();
        }
        return Pattern.compile(regex.append(literal(form.substring(end))).toString());
    }

    /// White space may be written more generously, and left out after a comma or semicolon.
    private static String literal(String text) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separated = i > 0 && (text.charAt(i - 1) == ',' || text.charAt(i - 1) == ';');
            regex.append(c == ' ' ? separated ? "\\s*" : "\\s+" : Pattern.quote(String.valueOf(c)));
        }
        return regex.toString();
    }
}
