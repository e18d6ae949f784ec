package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Exhibitions with timed entry in a museum that closes; the times hang in the foyer.
final class MuseumTour extends World {
    private static final List<String> SHOWS = List.of(
            "Clockworks",
            "Amber",
            "Sea Charts",
            "Early Cinema",
            "Meteorites",
            "Bird Song",
            "Glass",
            "Typewriters",
            "Masks",
            "Fossils",
            "Porcelain",
            "Radio");
    private static final List<String> HALLS = List.of("North Hall", "South Hall", "East Wing", "West Wing", "Gallery");

    private record Show(String title, String hall, int opens, int lasts, int minutes) {}

    private final Graph plan = new Graph();
    private final List<Show> shows = new ArrayList<>();
    private final List<Integer> order;
    private final int closing;
    private final List<String> seen = new ArrayList<>();
    private String at = "Foyer";
    private int now;

    MuseumTour(Draw draw) {
        int count = draw.between(2, 3);
        List<String> titles = draw.some(SHOWS, count);
        List<String> halls = draw.some(HALLS, count);
        now = draw.between(10, 14) * 60 + draw.between(0, 3) * 15;
        halls.forEach(hall -> plan.link("Foyer", hall, draw.between(1, 3) * 2));
        plan.link(halls.get(0), halls.get(1), draw.between(1, 2) * 2);
        Map<Integer, Show> byIndex = new LinkedHashMap<>();
        order = draw.shuffled(count == 2 ? List.of(0, 1) : List.of(0, 1, 2));
        int time = now;
        String from = "Foyer";
        for (int index : order) {
            int arrive = time + plan.cost(plan.path(from, halls.get(index)));
            int opens = (arrive + draw.between(2, 25)) / 5 * 5 + 5;
            int minutes = draw.between(4, 9) * 5;
            byIndex.put(index, new Show(titles.get(index), halls.get(index), opens, draw.between(3, 5) * 5, minutes));
            time = opens + minutes;
            from = halls.get(index);
        }
        for (int i = 0; i < count; i++) {
            shows.add(Objects.requireNonNull(byIndex.get(i)));
        }
        closing = (time / 15 + 2) * 15;

        verb("read board", "in the foyer: entry times of the exhibitions", a -> board());
        verb("walk to <hall>", "by a direct way", a -> walk(a.getFirst()), among(() -> plan.from(at)));
        verb(
                "wait until <time>",
                "HH:MM, today",
                a -> await(a.getFirst()),
                any(() ->
                        shows.stream().map(show -> Phrases.clock(show.opens())).toList()));
        verb(
                "visit <exhibition>",
                "in its hall, at its entry time",
                a -> visit(a.getFirst()),
                among(shows.stream().map(Show::title).toList()));
    }

    private Show show(String title) {
        return shows.stream()
                .filter(show -> show.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Effect board() {
        return !at.equals("Foyer")
                ? refused("The board hangs in the Foyer.")
                : shows("Entry: "
                        + String.join(
                                "; ",
                                shows.stream()
                                        .map(show -> show.title() + " (" + show.hall() + ") "
                                                + Phrases.clock(show.opens()) + " to "
                                                + Phrases.clock(show.opens() + show.lasts())
                                                + ", visit " + show.minutes() + " min")
                                        .toList())
                        + ".");
    }

    private Effect walk(String hall) {
        return allowed(() -> {
            now += plan.cost(at, hall);
            at = hall;
            return "It is " + Phrases.clock(now) + " and you are in the " + hall + ".";
        });
    }

    private Effect await(String time) {
        if (!time.matches("\\d\\d:\\d\\d")) {
            return refused("A time looks like 14:05, not \"" + time + "\".");
        }
        int until = Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
        if (until <= now || until > closing) {
            return refused("You can wait until a time after " + Phrases.clock(now) + " and up to "
                    + Phrases.clock(closing) + ".");
        }
        return allowed(() -> {
            now = until;
            return "It is " + Phrases.clock(now) + ".";
        });
    }

    private Effect visit(String title) {
        Show show = show(title);
        if (seen.contains(title)) {
            return refused("You have seen " + title + ".");
        }
        if (!at.equals(show.hall())) {
            return refused(title + " is not in the " + at + ".");
        }
        if (now < show.opens()) {
            return refused("The attendant shakes her head: entry to " + title + " begins at "
                    + Phrases.clock(show.opens()) + ", it is " + Phrases.clock(now) + ".");
        }
        if (now > show.opens() + show.lasts()) {
            return refused("Entry to " + title + " ended at " + Phrases.clock(show.opens() + show.lasts()) + ".");
        }
        return allowed(() -> {
            now += show.minutes();
            seen.add(title);
            return "You have seen " + title + ". It is " + Phrases.clock(now) + ".";
        });
    }

    @Override
    Optional<String> over() {
        return now > closing ? Optional.of("The museum has closed.") : Optional.empty();
    }

    @Override
    String role() {
        return "You plan a visit to a museum with timed entries and carry it out.";
    }

    @Override
    public String task() {
        return "You are in the Foyer at " + Phrases.clock(now) + "; the museum closes at " + Phrases.clock(closing)
                + ". See " + Phrases.listed(shows.stream().map(Show::title).toList()) + ". Each lets visitors in only "
                + "for a short time; the board in the Foyer says when and where. Ways (minutes): "
                + String.join(
                        "; ",
                        plan.ways().stream()
                                .map(way -> way.from() + " - " + way.to() + " " + plan.cost(way.from(), way.to()))
                                .toList())
                + ".";
    }

    @Override
    public double score() {
        return seen.size() / (double) shows.size();
    }

    @Override
    void solve(Player you) {
        List<Show> planned = order.stream().map(shows::get).toList();
        List<String> titles = planned.stream().map(Show::title).toList();
        boolean slip = you.slips();
        you.act(
                you.one(
                        "I need the entry times first.",
                        "Where and when can I get in? The board knows.",
                        "The order depends on the entry times."),
                "read board");
        String begin = "By entry time the order is " + String.join(", ", titles) + ". ";
        for (Show show : planned) {
            while (!at.equals(show.hall())) {
                String next = plan.path(at, show.hall()).get(1);
                you.act(
                        begin
                                + you.one(
                                        show.title() + " is in the " + show.hall() + ".",
                                        "On to " + show.title() + ", " + show.hall() + ".",
                                        "Next " + show.title() + " in the " + show.hall() + "."),
                        "walk to " + next);
                begin = "";
            }
            if (now < show.opens()) {
                if (slip) {
                    you.slip(
                            you.one("I am there, so in I go.", "The hall is right; let me go in."),
                            "visit " + show.title());
                    begin = "Too early: I looked at the place and not at the time. ";
                    slip = false;
                }
                you.act(
                        begin
                                + you.one(
                                        "Entry starts at " + Phrases.clock(show.opens()) + ", so I wait.",
                                        "I have " + (show.opens() - now) + " minutes to wait."),
                        "wait until " + Phrases.clock(show.opens()));
                begin = "";
            }
            you.act(
                    begin
                            + you.one(
                                    "Entry to " + show.title() + " is possible now.",
                                    "The entry time has come.",
                                    "Now I can go in."),
                    "visit " + show.title());
            begin = "";
        }
        you.finish(
                you.one("That was the last one.", "All are seen before closing."),
                "I have seen " + Phrases.listed(titles) + ", in this order, by " + Phrases.clock(now) + ".");
    }
}
