package assay.trajectory;

import assay.environment.ActionProfile;
import assay.environment.ActionStatement;
import assay.environment.Episode;
import assay.environment.Instance;
import assay.sample.Lineage;
import assay.sample.Message;
import assay.sample.Prompt;
import assay.sample.Role;
import assay.sample.SourceName;
import assay.source.Draft;
import assay.source.Instructions;
import assay.source.WebShopGoals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Renders the task of a trajectory as a prompt for its first step.
///
/// ```
/// system: the environment, its actions, the form of the answer · user: the task, what is seen, what is possible now
/// ```
///
/// The instruction is ours, whatever the record had. A generated world is loaded again and says what is possible; the
/// first page of WebShop has nothing but a search bar; ScienceWorld does not say.
public final class TaskPrompt {
    private static final String OBSERVATION = "Observation:";
    private static final String LOOK = "Action: look around";

    private static final String SEEN = "\n\nYou have looked around:\n";

    private TaskPrompt() {}

    /// What `chat` asks for: its first user message.
    public static String task(Draft.Chat chat) {
        return chat.messages().stream()
                .filter(message -> message.role() == Role.USER)
                .findFirst()
                .map(Message::content)
                .orElse("");
    }

    /// What a user message asks for, in whatever way a row shows it: of a page of WebShop its goal without the
    /// price, of our prompts the task without what is seen and possible.
    public static String asked(String user) {
        Optional<String> goal = WebShopGoals.goal(user);
        if (goal.isPresent()) {
            return goal.get();
        }
        String text = user;
        for (String end : List.of(SEEN, "\n\n" + ActionProfile.SCIENCEWORLD.instruction())) {
            int at = text.indexOf(end);
            text = at < 0 ? text : text.substring(0, at);
        }
        return text;
    }

    /// The world of a generated `chat`.
    public static Optional<String> instance(Draft.Chat chat) {
        return Lineage.instance(chat.edits());
    }

    /// The prompt of `chat`, which is of `source`.
    public static Prompt render(Draft.Chat chat, SourceName source) {
        List<String> edits = new ArrayList<>(chat.edits().stream()
                .filter(edit -> edit.startsWith(Lineage.INSTANCE) || edit.startsWith("profile:"))
                .toList());
        Optional<Instance> instance = instance(chat).flatMap(Instance::of);
        List<Message> messages = instance.isPresent()
                ? messages(instance.get(), chat.messages().getFirst().content(), task(chat))
                : messages(chat, source, edits);
        return new Prompt(
                messages,
                source,
                new Lineage(chat.split(), chat.origins(), Optional.empty(), chat.license(), edits),
                Optional.empty());
    }

    /// The prompt for the first step of a game.
    public static List<Message> messages(Episode episode) {
        return messages(episode.instance(), episode.system(), episode.task());
    }

    private static List<Message> messages(Instance instance, String system, String task) {
        return messages(
                system,
                task,
                ActionStatement.of(
                        ActionProfile.REACT_FREE_TEXT,
                        List.of(),
                        instance.load().offeredActions()));
    }

    private static List<Message> messages(Draft.Chat chat, SourceName source, List<String> edits) {
        edits.add("own_instruction");
        Optional<String> seen = seen(chat.messages());
        seen.ifPresent(look -> edits.add("first_look"));
        String user = task(chat) + seen.map(look -> SEEN + look).orElse("");
        return source == SourceName.WEBSHOP
                ? messages(
                        Instructions.WEBSHOP,
                        user,
                        ActionStatement.of(ActionProfile.WEBSHOP, List.of(), List.of("search[<keywords>]")))
                : messages(
                        Instructions.SCIENCEWORLD,
                        user,
                        ActionStatement.of(ActionProfile.SCIENCEWORLD, List.of(), List.of()));
    }

    private static List<Message> messages(String system, String user, ActionStatement actions) {
        return List.of(Message.system(system), Message.user(user + "\n\n" + actions.text()));
    }

    /// What the first step showed, where it was a look around.
    private static Optional<String> seen(List<Message> messages) {
        for (int i = 0; i + 1 < messages.size(); i++) {
            if (messages.get(i).role() == Role.ASSISTANT) {
                String next = messages.get(i + 1).content();
                return messages.get(i).content().endsWith("\n" + LOOK) && next.startsWith(OBSERVATION)
                        ? Optional.of(next.substring(OBSERVATION.length()).strip())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
