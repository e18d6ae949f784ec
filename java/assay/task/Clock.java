package assay.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Times of day, durations, time zones with given offsets, time sheets and timetables.
final class Clock {
    private static final String FAMILY = "time";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "time_zones",
                    FAMILY,
                    "A time in one fixed offset told in another; checked with the JDK's offsets.",
                    List.of(
                            "A call is set for {time} in {a} (UTC{oa}). What time is that in {b} (UTC{ob})?",
                            "{name} lands in {b} at {time} local time, UTC{ob}. What time is it then in "
                                    + "{a}, UTC{oa}?",
                            "Our server logs are in UTC. An error shows up at {time}. When was that in "
                                    + "{b}, which is at UTC{ob}?",
                            "If the webinar starts at {time} (UTC{oa}) and lasts {len} minutes, when does "
                                    + "it end for viewers at UTC{ob}?"),
                    Clock::zones),
            new ChatTask(
                    "timesheet",
                    FAMILY,
                    "Hours worked from a time sheet with breaks; checked by summing in another order.",
                    List.of(
                            "Please add up my hours for the week:\n\n{rows}",
                            "How many hours did {name} work in total? Breaks are unpaid.\n\n{rows}",
                            "Check this time sheet for {firm}, please. I claim {claim}.\n\n{rows}",
                            "My target is {target} hours. Am I over or under?\n\n{rows}"),
                    Clock::sheet),
            new ChatTask(
                    "durations",
                    FAMILY,
                    "Lengths of time added or shared out; checked in seconds.",
                    List.of(
                            "Add these running times: {list}.",
                            "An album has tracks of {list}. How long is it?",
                            "I recorded {list} of video. How long is that altogether, and what is the average clip?",
                            "Four speakers took {list}. How much of the {slot}-minute slot is left?"),
                    Clock::durations),
            new ChatTask(
                    "plan_backwards",
                    FAMILY,
                    "When to leave so as to arrive in time, step by step backwards; checked forwards.",
                    List.of(
                            "I have to be at {place} in {town} by {due}. {legs}. When should I leave home?",
                            "{name}'s {thing} starts at {due}. {legs}. What is the latest time to set off?",
                            "Plan backwards from {due} for me, please. {legs}.",
                            "We must be seated at {due}. {legs}. If we leave at {leave}, do we make it?"),
                    Clock::backwards),
            new ChatTask(
                    "timetable",
                    FAMILY,
                    "The next departure of a regular service and the arrival; checked by listing departures.",
                    List.of(
                            "The {line} leaves every {gap} minutes from {first} on. I get to the stop at "
                                    + "{now}. How long do I wait?",
                            "Buses run every {gap} minutes, the first at {first}. The ride takes {ride} "
                                    + "minutes. If I reach the stop at " + "{now}, when am I in {town}?",
                            "A ferry departs from {town} every {gap} minutes starting at {first}. Which "
                                    + "one can {name} still catch after {now}?",
                            "How many departures are there from {first} to {last}, both included, at one "
                                    + "every {gap} minutes?"),
                    Clock::timetable));

    /// A town whose clock never changes: minutes ahead of UTC, all year.
    private record Place(String name, int offset) {}

    private static final List<Place> PLACES = List.of(
            new Place("Mumbai", 330),
            new Place("Accra", 0),
            new Place("Bangkok", 420),
            new Place("Bogota", -300),
            new Place("Brisbane", 600),
            new Place("Buenos Aires", -180),
            new Place("Dubai", 240),
            new Place("Honolulu", -600),
            new Place("Johannesburg", 120),
            new Place("Karachi", 300),
            new Place("Kathmandu", 345),
            new Place("Lagos", 60),
            new Place("La Paz", -240),
            new Place("Lima", -300),
            new Place("Manila", 480),
            new Place("Nairobi", 180),
            new Place("Phoenix", -420),
            new Place("Seoul", 540),
            new Place("Tokyo", 540),
            new Place("Yangon", 390));

    private Clock() {}

    /// `09:05`; times after midnight start again.
    static String show(int minutes) {
        int day = Math.floorMod(minutes, 24 * 60);
        return String.format(Locale.ROOT, "%02d:%02d", day / 60, day % 60);
    }

    private static String offset(int minutes) {
        int size = Math.abs(minutes);
        return (minutes < 0 ? "−" : "+") + size / 60 + (size % 60 == 0 ? "" : ":" + size % 60);
    }

    private static void zones(Talk t, Draw d) {
        List<Place> places = d.some(2, PLACES);
        while (places.get(0).offset() == places.get(1).offset()) {
            places = d.some(2, PLACES);
        }
        int oa = t.form() == 2 ? 0 : places.get(0).offset();
        int ob = places.get(1).offset();
        if (oa == ob) {
            ob = 330;
            places = List.of(places.get(0), PLACES.getFirst());
        }
        int time = d.stepped(0, 23 * 60 + 45, 5);
        int len = d.of(45, 50, 75, 90, 100);
        boolean back = t.form() == 1;
        int end = t.form() == 3 ? time + len : time;
        int result = back ? end - ob + oa : end - oa + ob;
        LocalDateTime here = LocalDateTime.of(2025, 3, 12, time / 60, time % 60).plusMinutes(end - time);
        LocalDateTime there = here.atOffset(ZoneOffset.ofTotalSeconds((back ? ob : oa) * 60))
                .withOffsetSameInstant(ZoneOffset.ofTotalSeconds((back ? oa : ob) * 60))
                .toLocalDateTime();
        int day = Math.floorDiv(result, 24 * 60);
        t.check(show(result).equals(show(there.getHour() * 60 + there.getMinute()))
                && there.getDayOfMonth() - 12 == day);
        String when = day == 0 ? "the same day" : day == 1 ? "the next day" : "the day before";
        int gap = back ? oa - ob : ob - oa;
        t.with(
                "a",
                places.get(0).name(),
                "b",
                places.get(1).name(),
                "time",
                show(time),
                "name",
                d.of(Words.FIRST),
                "len",
                len,
                "end",
                show(end));
        t.with(
                "res",
                show(result),
                "when",
                when,
                "utc",
                show(end - (back ? ob : oa)),
                "gap",
                WordProblems.minutes(Math.abs(gap)),
                "dir",
                gap > 0 ? "ahead" : "behind");
        t.with("oa", oa == 0 ? "+0" : offset(oa), "ob", ob == 0 ? "+0" : offset(ob));
        t.ask();
        String how = t.say(
                "The target zone is {gap} {dir}.",
                "Via UTC: {end} is {utc} UTC, and with the other offset {res}.",
                "The two offsets, UTC{oa} and UTC{ob}, are {gap} apart.");
        t.reply(
                t.form() == 3
                        ? t.say("At {res}, {when}.", "{res} ({when}). The end in the organiser's zone is {end}.")
                        : t.say("{res}, {when}.", "It is {res} there, {when}.", "{res} ({when})."),
                how);
        if (d.chance(40)) {
            int shift = d.of(-90, -60, -30, 30, 60, 120);
            int moved = result + shift;
            int newDay = Math.floorDiv(moved, 24 * 60);
            t.with(
                    "shift",
                    WordProblems.minutes(Math.abs(shift)),
                    "dirn",
                    shift < 0 ? "earlier" : "later",
                    "moved",
                    show(moved),
                    "mw",
                    newDay == 0
                            ? "the same day"
                            : newDay == 1 ? "the next day" : newDay == 2 ? "two days later" : "the day before");
            t.follow("And if it is {shift} {dirn}?", "Suppose it happens {shift} {dirn}, what then?");
            t.answer(
                    "Then it is {moved}, {mw}. The offsets stay the same, so only the {shift} matter"
                            + (Math.abs(shift) == 60 ? "s." : "."),
                    "{moved}, {mw}.");
        }
    }

    private static void sheet(Talk t, Draw d) {
        List<String> rows = new ArrayList<>();
        List<String> daily = new ArrayList<>();
        int total = 0;
        int starts = 0;
        int ends = 0;
        int breaks = 0;
        int days = d.between(3, 5);
        for (int i = 0; i < days; i++) {
            int start = d.stepped(6 * 60 + 30, 10 * 60, 5);
            int end = start + d.stepped(250, 560, 5);
            int rest = end - start > 360 ? d.of(30, 45, 60) : d.of(0, 15);
            rows.add(Words.DAYS.get(i).substring(0, 3) + " " + show(start) + "–" + show(end)
                    + (rest == 0 ? ", no break" : ", break " + rest + " min"));
            int worked = end - start - rest;
            daily.add(Words.DAYS.get(i) + ": " + hours(worked));
            total += worked;
            starts += start;
            ends += end;
            breaks += rest;
        }
        t.check(total == ends - starts - breaks);
        int claim = total + d.of(0, 0, -15, 30, 60);
        int target = total / 60 + d.of(-3, -1, 2, 4);
        int gap = total - target * 60;
        t.with(
                "rows",
                String.join("\n", rows),
                "name",
                d.of(Words.FIRST),
                "firm",
                Words.firm(d),
                "claim",
                hours(claim),
                "target",
                target,
                "daily",
                English.bullets(daily),
                "total",
                hours(total),
                "dec",
                English.decimal(new BigDecimal(total).divide(new BigDecimal(60), 2, RoundingMode.HALF_UP)),
                "gap",
                WordProblems.minutes(Math.abs(gap)),
                "off",
                WordProblems.minutes(Math.abs(claim - total)),
                "breaks",
                breaks);
        t.ask();
        String head = switch (t.form()) {
            case 2 ->
                claim == total
                        ? t.say("The claim of {claim} is correct.")
                        : t.say("I get {total}, not {claim}; the difference is {off}.");
            case 3 ->
                gap == 0
                        ? t.say("Exactly on target.")
                        : t.say(
                                "You are {gap} " + (gap > 0 ? "over." : "under."),
                                gap > 0 ? "Over, by {gap}." : "Under, by {gap}.");
            default -> t.say("{total} in total.", "The sum is {total}, or {dec} hours in decimals.");
        };
        t.reply(
                head,
                t.say("{daily}", "{daily}\n\nBreaks of {breaks} minutes in all are already taken off."),
                t.say("Total: {total}"));
        if (t.form() < 2 && d.chance(40)) {
            int wage = d.stepped(1200, 3400, 50);
            long pay = ((long) total * wage + 30) / 60;
            String s = d.of(Words.SYMBOLS);
            t.check(Math.abs(pay * 60 - (long) total * wage) <= 30);
            t.with("wage", English.money(s, wage), "pay", English.money(s, pay));
            t.follow("What does that come to at {wage} an hour?", "The rate is {wage} per hour. How much is that?");
            t.answer("{pay}. That is {total} at {wage} an hour, counted to the minute.", "{total} × {wage} = {pay}.");
        }
    }

    private static String hours(int minutes) {
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }

    private static String clip(int seconds) {
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static void durations(Talk t, Draw d) {
        int count = t.form() == 3 ? 4 : d.between(4, 6);
        List<Integer> seconds = d.numbers(count, 95, t.form() == 3 ? 700 : 560);
        int total = seconds.stream().mapToInt(n -> n).sum();
        int minutes = 0;
        int rest = 0;
        for (int n : seconds) {
            minutes += n / 60;
            rest += n % 60;
        }
        t.check(minutes * 60 + rest == total);
        int slot = (total / 300 + d.between(1, 3)) * 5;
        t.with(
                "list",
                English.list(seconds.stream().map(Clock::clip).toList()),
                "total",
                clip(total),
                "m",
                minutes,
                "s",
                rest,
                "carry",
                rest / 60,
                "mm",
                minutes + rest / 60,
                "ss",
                rest % 60,
                "n",
                count,
                "avg",
                clip((int) Math.round((double) total / count)),
                "slot",
                slot,
                "left",
                clip(slot * 60 - total));
        t.ask();
        String steps = t.say(
                "Minutes: {m}\nSeconds: {s}, which is {carry} min {ss} s\nSum: {mm} min {ss} s",
                "The minutes add up to {m} and the seconds to {s}. {s} seconds are {carry} min "
                        + "{ss} s, so the sum is {mm} min {ss} s.");
        String head = switch (t.form()) {
            case 2 ->
                t.say("{total} in all, {avg} per clip on average"
                        + (total % count == 0 ? "." : " (rounded to the second)."));
            case 3 ->
                t.say(
                        "{left} is left of the {slot} minutes; the four took {total}.",
                        "They used {total}, so {left} remains.");
            default -> t.say("{total} altogether.", "The total is {total}.", "**{total}**");
        };
        t.reply(head, steps);
        if (d.chance(35)) {
            int more = d.between(62, 400);
            t.with("more", clip(more), "sum", clip(total + more));
            t.follow("There is one more of {more}.", "And with another {more}?");
            t.answer(
                    t.form() == 3
                            ? "Then {sum} is used"
                                    + (total + more <= slot * 60
                                            ? ", and " + clip(slot * 60 - total - more) + " is left."
                                            : ", " + clip(total + more - slot * 60) + " too much.")
                            : "{total} + {more} = {sum}.");
        }
    }

    private static void backwards(Talk t, Draw d) {
        int due = d.stepped(7 * 60 + 30, 20 * 60, 15);
        List<String> pool =
                Words.phrases("changing clothes, printing the papers, the walk to the station, buying tickets, "
                        + "the train ride, the tram, a coffee on the way, finding the entrance, the security check");
        List<Integer> longest = List.of(12, 9, 18, 7, 75, 24, 16, 8, 20);
        List<String> names = d.some(3, pool).stream()
                .sorted(Comparator.comparingInt(pool::indexOf))
                .toList();
        List<Integer> lengths = names.stream()
                .map(name -> d.between(longest.get(pool.indexOf(name)) / 3, longest.get(pool.indexOf(name))))
                .toList();
        int total = lengths.stream().mapToInt(n -> n).sum();
        int leave = due - total;
        List<String> legs = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        int at = due;
        for (int i = 2; i >= 0; i--) {
            steps.add(show(at) + " minus " + lengths.get(i) + " min (" + names.get(i) + ") = "
                    + show(at - lengths.get(i)));
            at -= lengths.get(i);
        }
        for (int i = 0; i < 3; i++) {
            legs.add(names.get(i) + " " + lengths.get(i) + " minutes");
        }
        t.check(at == leave);
        int start = leave + d.of(-10, -5, 5, 10, 15);
        t.with(
                "place",
                d.of(
                        "the town hall",
                        "the airport",
                        "the clinic",
                        "the court",
                        "the theatre",
                        "the embassy",
                        "the exam hall"),
                "town",
                d.of(Words.TOWNS),
                "due",
                show(due),
                "name",
                d.of(Words.FIRST),
                "thing",
                d.of("interview", "exam", "concert", "flight briefing", "first shift", "driving test"),
                "legs",
                d.of("It takes: ", "In this order: ", "What has to fit in: ") + English.list(legs),
                "leave",
                show(start));
        t.with(
                "last",
                show(leave),
                "total",
                WordProblems.minutes(total),
                "steps",
                English.numbered(steps),
                "arrive",
                show(start + total),
                "slack",
                Math.abs(start - leave));
        t.ask();
        String head = t.form() == 3
                ? (start <= leave
                        ? t.say("Yes, with {slack} minutes to spare: you would be there at {arrive}.")
                        : t.say("No, you would be {slack} minutes late, at {arrive}. {last} is the latest time "
                                + "to leave."))
                : t.say("Leave at {last} at the latest.", "{last}.", "You need to set off by {last}.");
        t.reply(head, t.say("{steps}", "Together it takes {total}. Counting back:\n\n{steps}"));
    }

    private static void timetable(Talk t, Draw d) {
        int gap = d.of(7, 8, 12, 15, 18, 20, 25, 35, 40);
        int first = d.between(5 * 60 + 2, 7 * 60 + 58);
        int now = first + d.between(40, 600);
        int rounds = (now - first + gap - 1) / gap;
        int next = first + rounds * gap;
        int at = first;
        int listed = 1;
        while (at < now) {
            at += gap;
        }
        int ride = d.between(9, 55);
        int last = first + gap * d.between(20, 60) + d.between(0, gap - 1);
        for (int x = first; x + gap <= last; x += gap) {
            listed++;
        }
        int count = (last - first) / gap + 1;
        t.check(at == next && listed == count);
        t.with(
                "line",
                d.of(
                        "number " + d.between(2, 60) + " bus",
                        "harbour shuttle",
                        "airport coach",
                        "mountain railway",
                        "line " + d.between(2, 19) + " tram",
                        "night bus",
                        "cable car"),
                "gap",
                gap,
                "first",
                show(first),
                "now",
                show(now),
                "ride",
                ride,
                "town",
                d.of(Words.TOWNS),
                "name",
                d.of(Words.FIRST),
                "last",
                show(last));
        t.with(
                "wait",
                next == now ? "no time at all" : English.count(next - now, "minute"),
                "next",
                show(next),
                "prev",
                show(next - gap),
                "arrive",
                show(next + ride),
                "since",
                WordProblems.minutes(now - first),
                "count",
                count,
                "rounds",
                rounds,
                "span",
                last - first,
                "full",
                (last - first) / gap,
                "end",
                show(first + (count - 1) * gap));
        t.ask();
        String why = t.say(
                "Counting from {first} in steps of {gap} minutes, departures fall on {prev} and {next}.",
                "{now} is {since} after the first departure; the next multiple of {gap} minutes leads to {next}.");
        switch (t.form()) {
            case 0 -> t.reply(t.say("{^wait}: the next one leaves at {next}.", "You wait {wait}, until {next}."), why);
            case 1 ->
                t.reply(
                        t.say("At {arrive}.", "You arrive at {arrive}."),
                        why,
                        t.say("{next} plus {ride} minutes is {arrive}."));
            case 2 ->
                t.reply(
                        t.say(
                                "The one at {next}.",
                                "{next}, {wait} after {now}."
                                        .replace("{wait} after {now}", next == now ? "just in time" : "{wait} later")),
                        why);
            default ->
                t.answer("{count}. From {first} to {last} there are {span} minutes, {full} full "
                        + "intervals of {gap} minutes, and the first departure comes on top. The last "
                        + "one leaves at {end}.");
        }
        if (t.form() < 3 && d.chance(35)) {
            t.with("after", show(next + gap), "afterArrive", show(next + gap + ride));
            t.follow("What if I miss that one?", "And the one after that?");
            t.answer(
                    t.form() == 1
                            ? "The next leaves {gap} minutes later, at {after}, and arrives at {afterArrive}."
                            : "It leaves at {after}, {gap} minutes later.");
        }
    }
}
