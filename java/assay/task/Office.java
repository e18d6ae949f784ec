package assay.task;

import assay.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Papers of everyday work: minutes, forms, itineraries, rotas, meeting times.
final class Office {
    private static final String FAMILY = "office";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "meeting_minutes",
                    FAMILY,
                    "Minutes with decisions and tasks from rough notes; every fact must stand in them.",
                    List.of(
                            "Turn my notes into minutes with a list of tasks:\n\n{notes}",
                            "Please write up this meeting properly. Notes:\n\n{notes}",
                            "From these notes I only need a table of tasks (who, what, until when).\n\n{notes}",
                            "Sort the tasks in these notes by deadline and name the decision separately.\n\n{notes}"),
                    Office::minutes),
            new ChatTask(
                    "form_filling",
                    FAMILY,
                    "The fields of a form filled from running text; checked field by field.",
                    List.of(
                            "Fill in the fields Name, Date of birth, Town, E-mail and Membership number "
                                    + "from this text:\n\n{text}",
                            "Extract name, date of birth (YYYY-MM-DD), town, e-mail and number as a "
                                    + "Markdown table.\n\n{text}",
                            "I have to type this into our system. Please put it into the form \"field: "
                                    + "value\".\n\n{text}",
                            "Make a JSON object with the keys name, born, town, email and number from the "
                                    + "following message; date in ISO " + "format.\n\n{text}"),
                    Office::form),
            new ChatTask(
                    "itinerary",
                    FAMILY,
                    "Stops with lengths put into a day plan; checked for gaps and order.",
                    List.of(
                            "Plan a day in {town}: start at {start}, {stops}. Allow {walk} minutes between "
                                    + "stops. Give me times.",
                            "Make a timetable for our visit to {town} from {start}: {stops}; {walk} "
                                    + "minutes to get from one to the next.",
                            "{name} arrives in {town} at {start} and wants to do this in order: {stops}. "
                                    + "With {walk} minutes between them, when is " + "each one, and when is it over?",
                            "We have {stops} in {town}, {walk} minutes apart, beginning at {start}. Will "
                                    + "we be done by {end}?"),
                    Office::itinerary),
            new ChatTask(
                    "common_free_time",
                    FAMILY,
                    "A meeting time that suits everybody; found by intervals and minute by minute.",
                    List.of(
                            "When can we all meet for {len} minutes? Find the earliest time.\n\n{rows}",
                            "These are our free times today. Is there a common slot of {len} minutes for "
                                    + "the {project}?\n\n{rows}",
                            "What is the whole time span in which everyone below is free?\n\n{rows}",
                            "I need {len} minutes with all of them. Propose a time or say who is in the "
                                    + "way.\n\n{rows}"),
                    Office::free),
            new ChatTask(
                    "shift_rota",
                    FAMILY,
                    "A rota in turn over several days; checked by counting shifts.",
                    List.of(
                            "Make a rota for {n} days from {date}: {people} take turns in this order, one per day.",
                            "{people} share {duty} day by day, beginning with {first} on {date}. Who is on "
                                    + "for the first {n} days?",
                            "Write a duty list for {duty}: {n} days from {date}, rotating through "
                                    + "{people}. How often is each one on?",
                            "We rotate {duty} daily among {people}, starting {date}. Whose turn is it on {target}?"),
                    Office::rota));

    private record Task(String who, String what, LocalDate due) {}

    private static final List<String> WORK = Words.phrases("""
            call the printer, book the hall, update the price list, collect three offers, write the press release,
            check the insurance, order name badges, draft the programme, ask the council for a permit, test the microphones,
            design the poster, translate the leaflet, settle the invoices, find volunteers, prepare the slides""");

    private Office() {}

    private static void minutes(Talk t, Draw d) {
        LocalDate date = Dates.date(d, 2024, 2028);
        List<String> people = d.some(4, Words.FIRST);
        List<String> work = d.some(3, WORK);
        List<Task> tasks = new ArrayList<>();
        List<String> raw = new ArrayList<>();
        List<Integer> days = d.some(3, List.of(2, 4, 6, 8, 9, 11, 13, 16, 20));
        for (int i = 0; i < 3; i++) {
            Task task = new Task(people.get(i), work.get(i), date.plusDays(days.get(i)));
            tasks.add(task);
            String due = Dates.show(task.due()).replaceAll(" \\d{4}$", "");
            raw.add(String.format(
                    Locale.ROOT,
                    d.of("%1$s to %2$s by %3$s", "%1$s: %2$s, until %3$s", "%2$s -> %1$s (%3$s)"),
                    task.who(),
                    task.what(),
                    due));
        }
        String project = d.of(Words.PROJECTS);
        int budget = d.stepped(400, 9800, 100);
        String s = d.of(Words.SYMBOLS);
        String decision = d.of(
                "budget of " + s + English.number(budget) + " approved",
                "date moved to " + Words.MONTHS.get(d.between(0, 11)),
                d.of(Words.TOWNS) + " chosen as the venue",
                "no printed programme this time",
                "entrance stays free");
        LocalDate next = date.plusDays(d.of(21, 24, 28));
        String notes = Dates.show(date) + ", " + project + ". here: " + String.join(", ", people) + ". decided: "
                + decision + ". " + String.join("; ", raw) + ". next: " + Dates.show(next) + " "
                + Clock.show(d.stepped(9 * 60, 16 * 60, 30));
        List<Task> sorted =
                tasks.stream().sorted(Comparator.comparing(Task::due)).toList();
        t.check(sorted.get(0).due().isBefore(sorted.get(1).due())
                && sorted.get(1).due().isBefore(sorted.get(2).due()));
        t.with(
                "notes",
                notes,
                "project",
                project,
                "date",
                Dates.show(date),
                "people",
                English.list(people),
                "decision",
                English.capital(decision),
                "next",
                Dates.day(next) + ", "
                        + notes.substring(notes.indexOf("next: ") + 6).replaceAll(" (\\d\\d:\\d\\d)$", ", $1"));
        t.ask();
        List<Task> shown = t.form() == 3 ? sorted : tasks;
        String list = English.bullets(shown.stream()
                .map(x -> x.who() + ": " + x.what() + " by " + Dates.show(x.due()))
                .toList());
        Grid table = new Grid(
                List.of("Who", "What", "Until"),
                shown.stream()
                        .map(x -> List.of(x.who(), x.what(), Dates.show(x.due())))
                        .toList());
        String answer = switch (t.form()) {
            case 2 -> table.markdown();
            case 3 ->
                t.say("Decision: {decision}") + "\n\n"
                        + English.numbered(shown.stream()
                                .map(x -> Dates.show(x.due()) + ": " + x.who() + ", " + x.what())
                                .toList());
            default ->
                t.say(
                                "**Minutes: {project}, {date}**\n\nPresent: {people}",
                                "**{^project}**\nMeeting of {date}\nPresent: {people}")
                        + "\n\n" + t.say("Decision: {decision}", "It was decided: {decision}") + "\n\n"
                        + t.say("Tasks", "To do") + ":\n\n" + (d.chance(50) ? list : table.markdown()) + "\n\n"
                        + t.say("Next meeting: {next}");
        };
        for (Task task : tasks) {
            t.check(answer.contains(task.who())
                    && answer.contains(task.what())
                    && answer.contains(Dates.show(task.due())));
        }
        t.reply(answer);
        if (d.chance(40)) {
            Task early = sorted.getFirst();
            t.with(
                    "who",
                    early.who(),
                    "what",
                    early.what(),
                    "due",
                    Dates.show(early.due()),
                    "days",
                    English.count(Dates.dayNumber(early.due()) - Dates.dayNumber(date), "day"));
            t.follow("Which task is due first?", "What has to be done first, and how long is there?");
            t.answer(
                    "{who} has to {what} by {due}, {days} after the meeting.",
                    "{due}: {who}, {what}. That is {days} after the meeting.");
        }
    }

    private static void form(Talk t, Draw d) {
        LocalDate born = Dates.date(d, 1944, 2006);
        String name = Words.person(d);
        String town = d.of(Words.TOWNS);
        String mail = Words.email(name, d);
        String no = d.of("M", "V", "C") + d.between(10_000, 99_999);
        String text = String.format(
                Locale.ROOT,
                d.of(
                        "Hello, my name is %1$s and I moved to %2$s in %6$s. My number is still %3$s, "
                                + "but please write to %4$s from now on. I was born on %5$s, in case you need "
                                + "that.",
                        "Good morning, this is %1$s, member %3$s. Born %5$s, living in %2$s. You can "
                                + "reach me at %4$s; the old address no longer works since %6$s.",
                        "Please renew %3$s. The card should say %1$s, %2$s. Date of birth: %5$s. "
                                + "Questions to %4$s. I will be away in %6$s.",
                        "%1$s called in %6$s about membership %3$s: new home in %2$s, new mail %4$s. "
                                + "Birthday on file is %5$s, which is correct."),
                name,
                town,
                no,
                mail,
                Dates.show(born),
                d.of(Words.MONTHS));
        String date = t.form() == 1 || t.form() == 3 ? born.toString() : Dates.show(born);
        String json = "{\n  \"name\": \"" + name + "\",\n  \"born\": \"" + date + "\",\n  \"town\": \"" + town
                + "\",\n  \"email\": \"" + mail + "\",\n  \"number\": \"" + no + "\"\n}";
        t.check(Json.parse(json.getBytes(StandardCharsets.UTF_8))
                .get("number")
                .asString()
                .equals(no));
        List<String> fields = List.of("Name", "Date of birth", "Town", "E-mail", "Membership number");
        List<String> values = List.of(name, date, town, mail, no);
        List<String> lines = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            lines.add(fields.get(i) + ": " + values.get(i));
            rows.add(List.of(fields.get(i), values.get(i)));
        }
        t.check(values.stream().filter(v -> !v.equals(born.toString())).allMatch(text::contains));
        t.with("text", text);
        t.ask();
        t.reply(
                switch (t.form()) {
                    case 1 -> new Grid(List.of("Field", "Value"), rows).markdown();
                    case 3 -> English.block("json", json);
                    default -> String.join("\n", lines);
                });
        if (d.chance(40)) {
            int year = d.between(2025, 2030);
            t.with(
                    "year",
                    year,
                    "name",
                    name,
                    "age",
                    year - born.getYear(),
                    "day",
                    Dates.show(born).replaceAll(" \\d{4}$", ""));
            t.follow("How old does {name} turn in {year}?", "And which birthday is it in {year}?");
            t.answer(
                    "{name} turns {age} on {day} {year}.",
                    "The " + English.ordinal(year - born.getYear()) + ", on {day} {year}.");
        }
    }

    private static void itinerary(Talk t, Draw d) {
        List<String> names = d.some(
                d.between(3, 4),
                Words.phrases("the castle, the market hall, a boat tour, the art museum, lunch, the "
                        + "cathedral, the old harbour, a coffee stop, the botanical garden, a factory "
                        + "tour, the science centre, the viewpoint, the bookshop"));
        int start = d.stepped(8 * 60 + 30, 11 * 60, 15);
        int walk = d.of(10, 15, 20, 25);
        List<String> stops = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int at = start;
        int total = 0;
        for (String name : names) {
            int length = d.stepped(30, 105, 15);
            stops.add(name + " (" + length + " min)");
            lines.add(Clock.show(at) + "–" + Clock.show(at + length) + " " + name);
            at += length + walk;
            total += length;
        }
        int end = at - walk;
        t.check(end - start == total + walk * (names.size() - 1));
        int limit = end + d.of(-40, -15, 10, 30, 45);
        t.with(
                "town",
                d.of(Words.TOWNS),
                "start",
                Clock.show(start),
                "stops",
                English.list(stops),
                "walk",
                walk,
                "name",
                d.of(Words.FIRST),
                "end",
                Clock.show(limit),
                "done",
                Clock.show(end),
                "plan",
                English.bullets(lines),
                "slack",
                Math.abs(limit - end),
                "total",
                WordProblems.minutes(total),
                "ways",
                WordProblems.minutes(walk * (names.size() - 1)));
        t.ask();
        t.reply(
                t.form() == 3
                        ? (end <= limit
                                ? t.say("Yes, at {done}, with {slack} minutes to spare:\n\n{plan}")
                                : t.say("No, it takes until {done}, {slack} minutes too long:\n\n{plan}"))
                        : t.say("{plan}", "Here is the plan:\n\n{plan}"),
                t.say("You are done at {done}.", "{total} at the stops and {ways} on the way: it is over at {done}."));
        if (d.chance(45)) {
            int late = d.of(15, 20, 30, 45);
            t.with(
                    "late",
                    late,
                    "nd",
                    Clock.show(end + late),
                    "drop",
                    names.getLast(),
                    "before",
                    Clock.show(Integer.parseInt(lines.get(names.size() - 2).substring(6, 8)) * 60
                            + Integer.parseInt(lines.get(names.size() - 2).substring(9, 11))));
            t.follow("And if we start {late} minutes late?", "What if we leave out {drop} instead?");
            boolean asksDrop = t.lastUser().contains("leave out");
            t.answer(
                    asksDrop
                            ? "Then the last stop ends at {before}."
                            : "Everything moves by {late} minutes, so you finish at {nd}.");
        }
    }

    private static void free(Talk t, Draw d) {
        int count = d.between(3, 4);
        List<String> people = d.some(count, Words.FIRST);
        int base = d.stepped(10 * 60, 14 * 60, 15);
        List<String> rows = new ArrayList<>();
        List<Integer> froms = new ArrayList<>();
        List<Integer> tos = new ArrayList<>();
        for (String person : people) {
            int from = base - d.stepped(0, 150, 15);
            int to = base + d.stepped(30, 180, 15);
            froms.add(from);
            tos.add(to);
            rows.add(person + ": " + Clock.show(from) + "–" + Clock.show(to));
        }
        int from = froms.stream().max(Integer::compare).orElse(0);
        int to = tos.stream().min(Integer::compare).orElse(0);
        int length = 0;
        int first = -1;
        for (int m = 0; m < 24 * 60; m++) {
            boolean all = true;
            for (int i = 0; i < count; i++) {
                all &= froms.get(i) <= m && m < tos.get(i);
            }
            length += all ? 1 : 0;
            first = all && first < 0 ? m : first;
        }
        t.check(length == to - from && first == from);
        int len = t.form() == 0 ? Math.min(length, d.of(30, 45, 60)) : d.of(30, 45, 60, 75, 90);
        boolean fits = len <= length;
        String latest = people.get(froms.indexOf(from));
        String earliest = people.get(tos.indexOf(to));
        t.with(
                "len",
                len,
                "rows",
                String.join("\n", rows),
                "project",
                d.of(Words.PROJECTS),
                "from",
                Clock.show(from),
                "to",
                Clock.show(to),
                "until",
                Clock.show(from + len),
                "span",
                WordProblems.minutes(length),
                "late",
                latest,
                "early",
                earliest);
        t.ask();
        String why = latest.equals(earliest)
                ? t.say("{late} sets both limits: free from {from}, away at {to}.")
                : t.say(
                        "{late} is free only from {from}, and {early} has to go at {to}.",
                        "The latest start is {from} ({late}), the earliest end {to} ({early}).");
        t.reply(
                t.form() == 2
                        ? t.say("From {from} to {to}, {span}.", "{from}–{to}.")
                        : fits
                                ? t.say(
                                        "{from}–{until}.",
                                        "Meet from {from} to {until}.",
                                        "The earliest time is {from} to {until}."
                                                .replace(
                                                        "The earliest time is",
                                                        t.form() == 0 ? "The earliest time is" : "You could meet from"))
                                : t.say(
                                        "No, there are only {span} in common, from {from} to {to}.",
                                        "{len} minutes do not fit: all are free only from {from} to {to}."),
                why);
        if (d.chance(45)) {
            String extra = d.of(Words.FIRST);
            int a = base - d.stepped(0, 60, 15);
            int b = base + d.stepped(15, 90, 15);
            int f2 = Math.max(a, from);
            int t2 = Math.min(b, to);
            if (!people.contains(extra)) {
                t.with(
                        "extra",
                        extra,
                        "a",
                        Clock.show(a),
                        "b",
                        Clock.show(b),
                        "f2",
                        Clock.show(f2),
                        "t2",
                        Clock.show(t2),
                        "s2",
                        WordProblems.minutes(t2 - f2));
                t.follow(
                        "{extra} should join and is free {a}–{b}. What remains?",
                        "And if {extra} comes too, free from {a} to {b}?");
                t.answer("Then everyone is free from {f2} to {t2}, {s2}.", "{f2}–{t2} remains, {s2} long.");
            }
        }
    }

    private static void rota(Talk t, Draw d) {
        int k = d.between(3, 5);
        int n = d.between(6, 10);
        List<String> people = d.some(k, Words.FIRST);
        LocalDate date = Dates.date(d, 2024, 2028);
        int far = d.between(15, 70);
        LocalDate target = date.plusDays(far);
        List<String> lines = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            lines.add(Dates.day(date.plusDays(i)).substring(0, 3) + " "
                    + Dates.show(date.plusDays(i)).replaceAll(" \\d{4}$", "") + ": " + people.get(i % k));
        }
        for (int i = 0; i < k; i++) {
            int person = i;
            counts.add((int) lines.stream()
                    .filter(line -> line.endsWith(": " + people.get(person)))
                    .count());
            t.check(counts.get(i) == n / k + (i < n % k ? 1 : 0));
        }
        LocalDate at = date;
        int turn = 0;
        while (at.isBefore(target)) {
            at = at.plusDays(1);
            turn = turn + 1 == k ? 0 : turn + 1;
        }
        t.check(turn == far % k);
        List<String> tally = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            tally.add(people.get(i) + " " + counts.get(i));
        }
        t.with(
                "n",
                n,
                "date",
                Dates.show(date),
                "people",
                English.list(people),
                "first",
                people.getFirst(),
                "duty",
                d.of(
                        "the front desk",
                        "locking up in the evening",
                        "phone duty",
                        "first aid duty",
                        "the school run",
                        "the library counter",
                        "the night watch",
                        "the news desk",
                        "watering the flowers",
                        "the ticket office"),
                "target",
                Dates.show(target),
                "lines",
                String.join("\n", lines),
                "tally",
                String.join(", ", tally),
                "far",
                far,
                "k",
                k,
                "who",
                people.get(far % k),
                "rest",
                far % k,
                "tday",
                Dates.day(target));
        t.ask();
        if (t.form() == 3) {
            t.answer(
                    "{who}.\n\n{target} is {far} days after the start. {far} divided by {k} leaves {rest}, "
                            + (far % k == 0
                                    ? "so it is {first} again."
                                    : "and counting {rest} on from {first} gives {who}."),
                    "It is {who}'s turn on that day ({tday}): after {far} days, {far} mod {k} = "
                            + "{rest}, where 0 stands for {first}.");
        } else {
            t.reply(
                    t.say("{lines}"),
                    t.form() == 2
                            ? t.say("Shifts: {tally}", "That makes: {tally}")
                            : t.say("", "In these {n} days: {tally}.").strip());
        }
        if (d.chance(40) && t.form() != 3) {
            t.follow("Whose turn is it on {target}?", "And who is on duty on {target}?");
            t.answer(
                    "{who}. That is {far} days after the start, and {far} mod {k} = {rest}; 0 would be {first}.",
                    "On {target}, a {tday}, it is {who}.");
        }
    }
}
