package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Support tickets to give to the right team with the right priority, by rules that must be looked up.
final class TicketTriage extends World {
    private static final Map<String, List<String>> COMPLAINTS = complaints();
    private static final List<String> TEAMS = List.of("Atlas", "Borealis", "Cobalt", "Delta", "Ember");

    private record Ticket(String id, String category, String text, int users) {}

    private final List<Ticket> tickets = new ArrayList<>();
    private final Map<String, String> teams = new LinkedHashMap<>();
    private final int many;
    private final Map<String, String> assigned = new LinkedHashMap<>();

    private static Map<String, List<String>> complaints() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put(
                "network",
                List.of(
                        "The wireless drops every few minutes",
                        "No connection to the branch office",
                        "The video line stutters"));
        texts.put(
                "access",
                List.of(
                        "My password was refused after the reset",
                        "The badge does not unlock the lab",
                        "I cannot see the shared drive"));
        texts.put(
                "billing",
                List.of(
                        "We were charged twice for May",
                        "The invoice shows the wrong address",
                        "The discount is missing"));
        texts.put(
                "hardware",
                List.of(
                        "The scanner prints black stripes",
                        "The docking station is dead",
                        "Two keys on the keyboard are stuck"));
        return texts;
    }

    TicketTriage(Draw draw) {
        int count = draw.between(2, 3);
        many = draw.between(2, 5) * 5;
        List<String> categories = draw.some(List.copyOf(COMPLAINTS.keySet()), count);
        List<String> names = draw.some(TEAMS, count);
        int base = draw.between(300, 900);
        for (int i = 0; i < count; i++) {
            String category = categories.get(i);
            teams.put(category, names.get(i));
            int users = draw.chance(45) ? many + draw.between(0, 30) : draw.between(1, many - 1);
            tickets.add(new Ticket(
                    "T" + (base + 5 * i + draw.between(0, 4)),
                    category,
                    draw.one(Objects.requireNonNull(COMPLAINTS.get(category))),
                    users));
        }
        List<String> ids = tickets.stream().map(Ticket::id).toList();
        verb("read_ticket(<id>)", "category, text and number of users", a -> shows(text(of(a.getFirst()))), among(ids));
        verb(
                "get_rule(<category>)",
                "which team takes a category",
                a -> shows("Rule " + a.getFirst() + ": team " + teams.get(a.getFirst()) + "."),
                among(categories));
        verb(
                "assign(<id>, <team>, <priority>)",
                "priority: high or normal",
                a -> assign(of(a.get(0)), a.get(1), a.get(2)),
                among(ids),
                among(names),
                among(List.of("high", "normal")));
        verb("reopen(<id>)", "takes an assignment back", a -> reopen(a.getFirst()), among(ids));
    }

    private Ticket of(String id) {
        return tickets.stream()
                .filter(ticket -> ticket.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Ticket ticket) {
        return ticket.id() + " [" + ticket.category() + "]: \"" + ticket.text() + ".\" Users affected: "
                + ticket.users() + ".";
    }

    private String right(Ticket ticket) {
        return teams.get(ticket.category()) + ", " + (ticket.users() >= many ? "high" : "normal");
    }

    private Effect assign(Ticket ticket, String team, String priority) {
        if (assigned.containsKey(ticket.id())) {
            return refused(ticket.id() + " is assigned already; reopen it first.");
        }
        if (!team.equals(teams.get(ticket.category()))) {
            return refused("Team " + team + " does not take " + ticket.category() + " tickets.");
        }
        return allowed(() -> {
            assigned.put(ticket.id(), team + ", " + priority);
            return ticket.id() + " is with team " + team + ", priority " + priority + ", " + ticket.users()
                    + " affected. Unassigned: " + (tickets.size() - assigned.size()) + ".";
        });
    }

    private Effect reopen(String id) {
        return !assigned.containsKey(id)
                ? refused(id + " is not assigned.")
                : allowed(() -> {
                    assigned.remove(id);
                    return id + " is unassigned again.";
                });
    }

    @Override
    String role() {
        return "You triage tickets at a support desk through its ticket system.";
    }

    @Override
    public String task() {
        return "Assign " + Phrases.listed(tickets.stream().map(Ticket::id).toList())
                + " to the teams that the rules name " + "for their categories. Priority is high if " + many
                + " or more users are affected, else normal.";
    }

    @Override
    public double score() {
        return tickets.stream()
                        .filter(ticket -> right(ticket).equals(assigned.get(ticket.id())))
                        .count()
                / (double) tickets.size();
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        List<String> done = new ArrayList<>();
        String begin = "";
        for (Ticket ticket : tickets) {
            you.act(
                    begin
                            + you.one(
                                    "I read " + ticket.id() + ".",
                                    "Next ticket: " + ticket.id() + ".",
                                    "What is " + ticket.id() + " about?"),
                    "read_ticket(" + ticket.id() + ")");
            String team = Objects.requireNonNull(teams.get(ticket.category()));
            String priority = ticket.users() >= many ? "high" : "normal";
            String other = teams.values().stream()
                    .filter(each -> !each.equals(team))
                    .findFirst()
                    .orElseThrow();
            boolean wrongTeam = slip && !done.isEmpty();
            if (wrongTeam) {
                String guess =
                        Objects.requireNonNull(teams.get(tickets.getFirst().category()));
                you.slip(
                        "Perhaps team " + guess + " takes this one too.",
                        "assign(" + ticket.id() + ", " + (guess.equals(team) ? other : guess) + ", " + priority + ")");
                slip = false;
            }
            you.act(
                    (wrongTeam ? "That was a guess; the rules tell. " : "")
                            + you.one(
                                    "Which team takes " + ticket.category() + "?",
                                    "The rule for " + ticket.category() + " names the team."),
                    "get_rule(" + ticket.category() + ")");
            String why = ticket.users()
                    + (ticket.users() >= many
                            ? " affected is " + many + " or more, so priority high."
                            : " affected is below " + many + ", so priority normal.");
            if (slip && ticket.users() >= many) {
                slip = false;
                you.slip("Team " + team + ", usual priority.", "assign(" + ticket.id() + ", " + team + ", normal)");
                you.act(
                        "I overlooked that " + ticket.users() + " are affected, " + many
                                + " or more is high. I reopen it.",
                        "reopen(" + ticket.id() + ")");
            }
            you.act(why, "assign(" + ticket.id() + ", " + team + ", " + priority + ")");
            done.add(ticket.id() + " to " + team + " (" + priority + ")");
            begin = "";
        }
        you.finish(
                you.one("No ticket is left.", "All are assigned by the rules."),
                "Assigned " + Phrases.listed(done) + ".");
    }
}
