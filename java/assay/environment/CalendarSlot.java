package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The earliest hour that suits three people, over calendars and personal notes that have to be looked up.
final class CalendarSlot extends World {
    private static final int FIRST = 9;
    private static final int LAST = 16;
    private static final List<String> TITLES = List.of(
            "budget review",
            "launch plan",
            "site visit briefing",
            "contract talk",
            "design review",
            "hiring round",
            "safety meeting",
            "quarterly outlook");

    private final List<String> people;
    private final List<String> days;
    private final String title;
    private final String picky;
    private final int notBefore;
    private final Map<String, List<Integer>> busy = new LinkedHashMap<>();
    private final Map<String, Slot> events = new LinkedHashMap<>();
    private int created;

    private record Slot(String day, int hour) {
        @Override
        public String toString() {
            return day + " " + Phrases.clock(hour * 60);
        }
    }

    CalendarSlot(Draw draw) {
        people = draw.some(Names.FIRST, draw.between(2, 4));
        int day = draw.between(0, 3);
        days = Names.DAYS.subList(day, day + 2);
        title = draw.one(TITLES);
        picky = draw.one(people);
        notBefore = draw.between(10, 13);
        do {
            busy.clear();
            people.forEach(person -> days.forEach(each -> {
                int heavy = each.equals(days.getFirst()) ? draw.between(3, 6) : draw.between(1, 4);
                List<Integer> hours = new ArrayList<>(draw.some(List.of(9, 10, 11, 12, 13, 14, 15, 16), heavy));
                hours.sort(null);
                busy.put(person + each, hours);
            }));
        } while (free(false).equals(free(true)) || free(true).isEmpty());

        verb(
                "list_events(<person>, <day>)",
                "the hours that a person is busy on a day, and whether there is a note",
                a -> shows(list(a.get(0), a.get(1))),
                among(people),
                among(days));
        verb("get_note(<person>)", "the person's note on meeting times", a -> shows(note(a.getFirst())), among(people));
        verb(
                "create_event(<day>, <start>)",
                "invites all participants for one hour; start as HH:00",
                a -> create(a.get(0), a.get(1)),
                among(days),
                any(this::starts));
        verb(
                "delete_event(<event>)",
                "takes an event back",
                a -> delete(a.getFirst()),
                among(() -> List.copyOf(events.keySet())));
    }

    private List<String> starts() {
        List<String> starts = new ArrayList<>();
        for (int hour = FIRST; hour <= LAST; hour++) {
            starts.add(Phrases.clock(hour * 60));
        }
        return starts;
    }

    /// All slots that suit everybody, in order; with or without the note.
    private List<Slot> free(boolean withNote) {
        List<Slot> free = new ArrayList<>();
        for (String day : days) {
            for (int hour = FIRST; hour <= LAST; hour++) {
                Slot slot = new Slot(day, hour);
                if (people.stream()
                        .allMatch(person -> whyNot(person, slot, withNote).isEmpty())) {
                    free.add(slot);
                }
            }
        }
        return free;
    }

    private List<Integer> busy(String person, String day) {
        return Objects.requireNonNull(busy.get(person + day));
    }

    private String whyNot(String person, Slot slot, boolean withNote) {
        if (busy(person, slot.day()).contains(slot.hour())) {
            return person + " (busy)";
        }
        return withNote && person.equals(picky) && slot.hour() < notBefore
                ? person + " (not before " + Phrases.clock(notBefore * 60) + ")"
                : "";
    }

    private String list(String person, String day) {
        List<String> hours =
                busy(person, day).stream().map(hour -> Phrases.clock(hour * 60)).toList();
        return person + ", " + day + ", busy for the hour from: " + String.join(", ", hours) + "."
                + (person.equals(picky) ? " Has a note on meeting times." : " No note.");
    }

    private String note(String person) {
        return person.equals(picky)
                ? "Note of " + person + ": no meetings before " + Phrases.clock(notBefore * 60) + ", please."
                : person + " has no note.";
    }

    private Effect create(String day, String start) {
        if (!starts().contains(start)) {
            return refused("Start must be a full hour from 09:00 to 16:00, got \"" + start + "\".");
        }
        return allowed(() -> {
            Slot slot = new Slot(day, Integer.parseInt(start.substring(0, 2)));
            created++;
            events.put("E" + created, slot);
            List<String> declined = people.stream()
                    .map(person -> whyNot(person, slot, true))
                    .filter(why -> !why.isEmpty())
                    .toList();
            return "Created E" + created + " \"" + title + "\", " + slot + ". "
                    + (declined.isEmpty()
                            ? "Accepted by " + Phrases.listed(people) + "."
                            : "Declined by " + Phrases.listed(declined) + ".");
        });
    }

    private Effect delete(String event) {
        return allowed(() -> {
            Slot slot = events.remove(event);
            return "Deleted " + event + " (" + slot + ").";
        });
    }

    @Override
    String role() {
        return "You are a scheduling assistant with access to a calendar service. Working hours are 09:00 to 17:00.";
    }

    @Override
    public String task() {
        return "Set up the one-hour meeting \"" + title + "\" with " + Phrases.listed(people) + " at the earliest hour "
                + "on " + days.get(0) + " or " + days.get(1) + " that suits everybody. Exactly one event must remain. "
                + "Respect personal notes on meeting times.";
    }

    @Override
    public double score() {
        if (events.size() != 1) {
            return 0;
        }
        Slot slot = events.values().iterator().next();
        return slot.equals(free(true).getFirst()) ? 1 : free(true).contains(slot) ? 0.5 : 0;
    }

    @Override
    void solve(Player you) {
        Slot best = free(true).getFirst();
        Slot hasty = free(false).getFirst();
        boolean slip = you.slips();
        boolean noteRead = false;
        for (String day : days) {
            for (String person : people) {
                you.act(
                        you.one(
                                "I need " + person + "'s " + day + ".",
                                "What does " + day + " look like for " + person + "?",
                                "Next: " + person + " on " + day + ".",
                                "I look at " + person + "'s " + day + "."),
                        "list_events(" + person + ", " + day + ")");
                if (person.equals(picky) && !noteRead && !slip) {
                    you.act(
                            you.one(
                                    person + " has a note, which may rule out hours that look free.",
                                    "The note of " + person + " could matter, so I read it."),
                            "get_note(" + person + ")");
                    noteRead = true;
                }
            }
            if (slip && hasty.day().equals(day)) {
                you.slip("Everybody is free on " + hasty + " as far as the calendars go. I book it.", create(hasty));
                you.act(
                        you.one(
                                "The event was declined because I skipped " + picky + "'s note. I take it back before "
                                        + "I look further.",
                                picky + " declined: I ignored the note. The event has to go."),
                        "delete_event(E1)");
                you.act("Now I read the note that I should have read before.", "get_note(" + picky + ")");
                slip = false;
                noteRead = true;
            }
            if (best.day().equals(day)) {
                break;
            }
        }
        String shut = best.day().equals(days.get(1)) ? "No hour on " + days.getFirst() + " suits everybody. " : "";
        you.act(
                shut
                        + you.one(
                                "The earliest hour that all have free, with the note respected, is " + best + ".",
                                best + " is the first hour free for all that keeps to " + picky + "'s note."),
                create(best));
        you.finish(
                you.one(
                        "Everybody accepted, and it is the earliest possible hour.",
                        "All accepted; nothing else is " + "booked."),
                "The meeting \"" + title + "\" is booked for " + best + " (event E" + created + "); "
                        + Phrases.listed(people) + " accepted.");
    }

    private static String create(Slot slot) {
        return "create_event(" + slot.day() + ", " + Phrases.clock(slot.hour() * 60) + ")";
    }
}
