package assay.reward;

import assay.environment.ActionProfile.Notation;
import assay.environment.Tools;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The parts of an agent's answer. `act` is there only when the answer holds exactly one action and nothing after it;
/// `formed` when a thought stands before it and everything is where the notation wants it. `parts`: there is at least
/// a thought or an action. `why` says what is wrong, empty when nothing is.
///
/// Marks are looked for generously (any case, in the middle of a line, behind asterisks), so that no second action
/// hides; they count only when they are written as the notation wants them.
record AgentAnswer(String thought, Optional<Act> act, boolean formed, boolean parts, String why) {
    private static final Pattern THINK = Pattern.compile("(?s)\\A\\s*<think>.*?</think>");
    private static final Pattern MARK =
            Pattern.compile("(?im)^[ \\t>*_#-]*(thought|action input|action|observation|final answer)[ \\t*_]*:[*_]*");
    private static final Pattern ACTION = Pattern.compile("(?i)\\b(?:action|final answer)[ \\t*_]*:");
    private static final Pattern FENCE = Pattern.compile("(?s)```[ \\t]*\\w*\\s+(.*?)```");
    private static final Pattern TOOL_CALL = Pattern.compile("(?s)<tool_call>(.*?)</tool_call>");
    private static final Pattern JSON_START = Pattern.compile("(?m)^[ \\t]*[\\[{]");

    /// A mark and what follows it up to the next one.
    private record Part(String mark, String written, String text) {}

    static AgentAnswer read(Notation notation, String completion) {
        String text = THINK.matcher(completion).replaceFirst("").replace("\r\n", "\n");
        return switch (notation) {
            case REACT, REACT_INPUT, UPPER -> react(notation, text);
            case OPERATION -> operation(text);
            case TOOL_CALL -> toolCall(text);
        };
    }

    private static AgentAnswer react(Notation notation, String text) {
        List<Part> parts = parts(text);
        String before = before(text);
        List<Part> thoughts =
                parts.stream().filter(part -> part.mark().equals("thought")).toList();
        String thought = thoughts.isEmpty() ? "" : thoughts.getFirst().text();
        String wrong = wrongAction(notation, text, parts);
        Optional<Act> act = wrong.isEmpty() ? act(notation, parts) : Optional.empty();
        boolean upper = notation == Notation.UPPER;
        boolean spelt = parts.stream().allMatch(part -> part.written().equals(spelling(part.mark(), upper)));
        String flaw = thoughts.size() > 1
                ? thoughts.size() + " thoughts"
                : isBlank(thought)
                        ? "no thought"
                        : !isBlank(before)
                                ? "text before the thought"
                                : !parts.getFirst().mark().equals("thought")
                                        ? "the thought stands after the action"
                                        : !spelt
                                                ? "marks must be written " + spelling("thought", upper) + " and "
                                                        + spelling("action", upper)
                                                : "";
        return answer(thought, act, flaw, wrong, parts.stream().anyMatch(part -> !isBlank(part.text())));
    }

    private static AgentAnswer answer(String thought, Optional<Act> act, String flaw, String wrong, boolean parts) {
        return new AgentAnswer(
                thought.strip(), act, act.isPresent() && flaw.isEmpty(), parts, wrong.isEmpty() ? flaw : wrong);
    }

    /// Why there is not exactly one action; empty when there is.
    private static String wrongAction(Notation notation, String text, List<Part> parts) {
        List<Part> ends = ends(parts);
        long mentions = ACTION.matcher(text).results().count();
        if (mentions > 1) {
            return mentions + " actions";
        }
        if (ends.isEmpty() || isBlank(ends.getFirst().text())) {
            return "no action";
        }
        if (has(parts, "observation")) {
            return "an observation of its own";
        }
        Part end = ends.getFirst();
        boolean input = has(parts, "action input");
        if (end.mark().equals("action") && end.text().lines().count() > 1) {
            return "text after the action";
        }
        if (notation == Notation.REACT_INPUT && end.mark().equals("action")) {
            return input
                            && parts.getLast().mark().equals("action input")
                            && !isBlank(parts.getLast().text())
                    ? ""
                    : "no action input";
        }
        return input ? "an action input, which this format does not have" : "";
    }

    private static Optional<Act> act(Notation notation, List<Part> parts) {
        Part end = ends(parts).getFirst();
        if (end.mark().equals("final answer")) {
            return Optional.of(new Act.Done(end.text()));
        }
        return Optional.of(
                notation == Notation.REACT_INPUT
                        ? new Act.Call(
                                end.text(),
                                Set.of(),
                                false,
                                end.text() + ": " + parts.getLast().text())
                        : new Act.Words(end.text()));
    }

    private static AgentAnswer operation(String text) {
        List<Part> parts = parts(text);
        List<Part> actions =
                parts.stream().filter(part -> part.mark().equals("action")).toList();
        boolean thoughtMark = !parts.isEmpty() && parts.getFirst().mark().equals("thought");
        String thought = thoughtMark ? parts.getFirst().text() : before(text);
        boolean any = !isBlank(thought) && thoughtMark || !actions.isEmpty();
        if (actions.size() != 1 || has(parts, "observation")) {
            return answer(
                    thought, Optional.empty(), "", actions.isEmpty() ? "no action" : actions.size() + " actions", any);
        }
        String action = actions.getFirst().text();
        List<Part> finals = parts.stream()
                .filter(part -> part.mark().equals("final answer"))
                .toList();
        Optional<Act> act = Optional.empty();
        String wrong = "neither Operation with one fenced statement nor Answer with a final answer";
        if (action.equals("Answer")
                && finals.size() == 1
                && !isBlank(finals.getFirst().text())) {
            act = Optional.of(new Act.Done(finals.getFirst().text()));
        } else if (action.startsWith("Operation") && finals.isEmpty()) {
            String rest = action.substring("Operation".length()).strip();
            Matcher fence = FENCE.matcher(rest);
            if (fence.matches() && !fence.group(1).contains("```") && !isBlank(fence.group(1))) {
                act = Optional.of(new Act.Statement(fence.group(1).strip()));
            }
        }
        return answer(thought, act, isBlank(thought) ? "no thought" : "", act.isPresent() ? "" : wrong, any);
    }

    private static AgentAnswer toolCall(String text) {
        List<MatchResult> calls = TOOL_CALL.matcher(text).results().toList();
        Matcher bare = JSON_START.matcher(text);
        String thought;
        String json;
        String after = "";
        if (!calls.isEmpty()) {
            thought = text.substring(0, calls.getFirst().start());
            json = calls.getFirst().group(1);
            after = text.substring(calls.getLast().end());
        } else if (bare.find()) {
            thought = text.substring(0, bare.start());
            json = text.substring(bare.start());
        } else {
            boolean marked = parts(text).stream().anyMatch(part -> !isBlank(part.text()));
            return answer("", Optional.empty(), "", "no call of a tool", marked);
        }
        String said = MARK.matcher(thought).replaceFirst("").strip();
        List<Act> acts = Tools.json(json.strip()).map(AgentAnswer::calls).orElse(List.of());
        int count = calls.size() > 1 ? calls.size() : acts.size();
        String wrong = count > 1
                ? count + " actions"
                : acts.isEmpty() ? "no call of a tool" : isBlank(after) ? "" : "text after the action";
        return answer(
                said,
                wrong.isEmpty() ? Optional.of(acts.getFirst()) : Optional.empty(),
                isBlank(said) ? "no thought" : "",
                wrong,
                !calls.isEmpty() || !acts.isEmpty());
    }

    private static List<Act> calls(JsonNode node) {
        List<Act> acts = new ArrayList<>();
        JsonNode list = node.path("tool_calls").isArray() ? node.get("tool_calls") : node;
        if (list.isArray()) {
            list.forEach(call -> acts.addAll(calls(call)));
            return acts;
        }
        JsonNode call = node.path("function").isObject() ? node.get("function") : node;
        JsonNode arguments = call.path("arguments");
        if (arguments.isString()) {
            arguments = Tools.json(arguments.asString()).orElse(arguments);
        }
        if (call.path("name").isString() && arguments.isObject()) {
            Set<String> names = new HashSet<>();
            arguments.propertyNames().forEach(names::add);
            acts.add(new Act.Call(call.get("name").asString(), names, true, call.toString()));
        }
        return acts;
    }

    private static List<Part> parts(String text) {
        List<MatchResult> marks = MARK.matcher(text).results().toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
            parts.add(new Part(
                    marks.get(i).group(1).toLowerCase(Locale.ROOT),
                    marks.get(i).group().strip(),
                    text.substring(marks.get(i).end(), end).strip()));
        }
        return parts;
    }

    private static String before(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? text.substring(0, mark.start()) : text;
    }

    private static List<Part> ends(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.mark().equals("action") || part.mark().equals("final answer"))
                .toList();
    }

    private static boolean has(List<Part> parts, String mark) {
        return parts.stream().anyMatch(part -> part.mark().equals(mark));
    }

    /// `Thought:`, `Action Input:`, in capitals for the notation that has them so.
    private static String spelling(String mark, boolean upper) {
        return switch (mark) {
            case "thought" -> upper ? "THOUGHT:" : "Thought:";
            case "action" -> upper ? "ACTION:" : "Action:";
            case "action input" -> "Action Input:";
            case "observation" -> "Observation:";
            default -> "Final Answer:";
        };
    }

    /// True without a letter or digit.
    static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
