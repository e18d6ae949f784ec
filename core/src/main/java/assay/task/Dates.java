package assay.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/// Weekdays, intervals, deadlines and calendar weeks; each date is found by the JDK and by a formula of our own.
final class Dates {
    private static final String FAMILY = "dates";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "weekday_of_date",
                    FAMILY,
                    "The weekday of a date, counted from another known day; checked by the day-number formula.",
                    List.of(
                            "What day of the week is {date}?",
                            "{name} was born on {date}. Which weekday was that?",
                            "We want to hold the {event} on {date}. Is that a weekend?",
                            "If {near} is a {nearDay}, what weekday is {date}?"),
                    Dates::weekday),
            new ChatTask(
                    "days_between",
                    FAMILY,
                    "The days from one date to another, month by month; checked by the day-number formula.",
                    List.of(
                            "How many days are there from {from} to {to}?",
                            "Today is {from}. How many days until {to}, when {what}?",
                            "{name} stayed in {town} from {from} until {to}. How many nights was that?",
                            "The permit was issued on {from} and ends on {to}. For how many days is it "
                                    + "valid, counting both days?"),
                    Dates::between),
            new ChatTask(
                    "date_plus_period",
                    FAMILY,
                    "A deadline some days, weeks or months after a date; checked by counting back.",
                    List.of(
                            "An invoice from {firm} is dated {from} and payable within {n} days. What is "
                                    + "the last day for payment?",
                            "What date is {n} days after {from}?",
                            "The notice period is {m}. If I hand in notice on {from}, when does it end?",
                            "A library book was lent on {from} for {w} weeks. When is it due back, and "
                                    + "what weekday is that?",
                            "Our warranty runs {m} from {from}. Until which date are we covered?"),
                    Dates::plus),
            new ChatTask(
                    "working_days",
                    FAMILY,
                    "A delivery date in working days, weekends and a given holiday skipped; "
                            + "checked by counting back.",
                    List.of(
                            "We ordered on {from} and the supplier needs {n} working days. When will it "
                                    + "arrive? {^holiday}.",
                            "Please count {n} working days from {from} (Monday to Friday). {^holiday}.",
                            "{firm} promises a reply within {n} business days of {from}. What is the "
                                    + "latest date? {^holiday}.",
                            "If the {project} starts on the day after {from} and takes {n} working days, "
                                    + "on which date is it " + "finished? {^holiday}."),
                    Dates::working),
            new ChatTask(
                    "iso_week",
                    FAMILY,
                    "The ISO week of a date with its Monday and Sunday; checked by the Thursday rule.",
                    List.of(
                            "Which ISO calendar week does {date} fall in?",
                            "Our plan says the {project} begins in week {week} of {year}. Which dates are that?",
                            "What are the first and last day of calendar week {week}, {year}?",
                            "{name} books holidays by week number. Which week is {date} in, and when does "
                                    + "that week start?"),
                    Dates::week),
            new ChatTask(
                    "leap_years",
                    FAMILY,
                    "Whether years are leap years, or how many lie in a range; checked against the calendar.",
                    List.of(
                            "Is {year} a leap year? And what about {other}?",
                            "How many leap years are there from {year} to {later}, both included?",
                            "The {project} has to run on 29 February of {year} or later. Which is the "
                                    + "first year with that date, and on " + "which weekday does it fall?",
                            "Which leap years come after {year}? The next {n} will do."),
                    Dates::leap),
            new ChatTask(
                    "exact_age",
                    FAMILY,
                    "An age or time of service in years, months and days; checked by adding it back.",
                    List.of(
                            "{name} was born on {from}. How old will {name} be on {to}, in years, months and days?",
                            "The company was founded on {from}. Exactly how long has it existed on {to}?",
                            "An employee joined on {from} and leaves on {to}. What is the length of service?",
                            "How many full years, months and days lie between {from} and {to}?"),
                    Dates::age));

    private Dates() {}

    static LocalDate date(Draw d, int firstYear, int lastYear) {
        return LocalDate.of(d.between(firstYear, lastYear), 1, 1).plusDays(d.between(0, 364));
    }

    /// `14 March 2025`.
    static String show(LocalDate date) {
        return date.getDayOfMonth() + " " + Words.MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    static String day(LocalDate date) {
        return day(date.getDayOfWeek());
    }

    static String day(DayOfWeek day) {
        return Words.DAYS.get(day.getValue() - 1);
    }

    /// Days since 1 March of year 0, without the JDK's calendar.
    static long dayNumber(LocalDate date) {
        long month = (date.getMonthValue() + 9L) % 12;
        long year = date.getYear() - month / 10;
        return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + date.getDayOfMonth() - 1;
    }

    /// 0 is Monday.
    private static int formulaDay(LocalDate date) {
        return (int) ((dayNumber(date) + 2) % 7);
    }

    private static void weekday(Talk t, Draw d) {
        LocalDate date = t.form() == 1 ? date(d, 1948, 2012) : date(d, 2024, 2032);
        int gap = d.between(17, 95);
        LocalDate near = date.minusDays(gap);
        t.check(formulaDay(date) == date.getDayOfWeek().getValue() - 1
                && formulaDay(near) == near.getDayOfWeek().getValue() - 1);
        int rest = gap % 7;
        t.with(
                "date",
                show(date),
                "name",
                d.of(Words.FIRST),
                "day",
                day(date),
                "near",
                show(near),
                "nearDay",
                day(near),
                "gap",
                gap);
        t.with(
                "weeks",
                English.count(gap / 7, "week"),
                "rest",
                English.count(rest, "day"),
                "event",
                d.of(
                        "summer party",
                        "general meeting",
                        "flea market",
                        "open day",
                        "board meeting",
                        "half marathon",
                        "choir concert",
                        "prize giving",
                        "farewell party",
                        "book sale"));
        boolean weekend = date.getDayOfWeek().getValue() > 5;
        t.ask();
        String count = rest == 0
                ? "From {near}, a {nearDay}, it is {gap} days, exactly {weeks}, so the weekday stays the same."
                : t.say(
                        "From {near}, a {nearDay}, it is {gap} days: {weeks} and {rest}. Moving {rest} "
                                + "on from {nearDay} gives {day}.",
                        "Count from a day you know. {near} is a {nearDay}; {gap} days later is {weeks} "
                                + "plus {rest}, which lands on a {day}.");
        String head = switch (t.form()) {
            case 1 -> t.say("It was a {day}.", "{name} was born on a {day}.");
            case 2 ->
                weekend
                        ? t.say("Yes, {date} is a {day}.")
                        : t.say("No, it is a {day}.", "No. {date} falls on a {day}.");
            default -> t.say("{date} is a {day}.", "It is a {day}.", "A {day}.");
        };
        t.reply(head, t.say(count));
        if (d.chance(35)) {
            LocalDate next = date.plusYears(1);
            t.with(
                    "next",
                    show(next),
                    "nd",
                    day(next),
                    "shift",
                    ChronoUnit.DAYS.between(date, next) - 364,
                    "len",
                    ChronoUnit.DAYS.between(date, next));
            t.check(formulaDay(next) == next.getDayOfWeek().getValue() - 1);
            t.follow("And one year later?", "What about the same date a year after that?");
            t.with("on", English.count(ChronoUnit.DAYS.between(date, next) - 364, "day"));
            t.answer("{next} is a {nd}. There are {len} days in between, which is 52 weeks and {on}, so the weekday "
                    + "moves on by {shift}.");
        }
    }

    private static void between(Talk t, Draw d) {
        LocalDate from = date(d, 2023, 2029);
        LocalDate to = from.plusDays(d.between(24, 260));
        long days = ChronoUnit.DAYS.between(from, to);
        t.check(dayNumber(to) - dayNumber(from) == days);
        List<String> parts = new ArrayList<>();
        long sum = 0;
        for (LocalDate at = from; at.isBefore(to); ) {
            LocalDate end = at.withDayOfMonth(at.lengthOfMonth());
            end = end.isBefore(to) ? end : to;
            long part = at.equals(from) ? ChronoUnit.DAYS.between(from, end) : end.getDayOfMonth();
            String whole = at.equals(from) ? "rest of " : "";
            parts.add(whole + Words.MONTHS.get(end.getMonthValue() - 1) + " " + part);
            sum += part;
            at = end.equals(to) ? to : end.plusDays(1);
        }
        boolean last = to.getDayOfMonth() == 1 && sum == days - 1;
        if (last) {
            parts.add(Words.MONTHS.get(to.getMonthValue() - 1) + " 1");
            sum++;
        }
        t.check(sum == days);
        t.with(
                "low",
                English.list(parts),
                "from",
                show(from),
                "to",
                show(to),
                "n",
                days,
                "both",
                days + 1,
                "name",
                d.of(Words.FIRST),
                "town",
                d.of(Words.TOWNS),
                "sum",
                English.capital(English.list(parts)),
                "weeks",
                days / 7,
                "rest",
                days % 7);
        t.with(
                "what",
                d.of(
                        "my lease ends",
                        "term starts",
                        "our flight leaves",
                        "the exhibition opens",
                        "the tax return is due",
                        "the baby is due",
                        "the new timetable begins",
                        "my visa runs out",
                        "rehearsals start",
                        "the bridge reopens"));
        t.ask();
        String head = switch (t.form()) {
            case 1 -> t.say("{n} days.", "There are {n} days to go.");
            case 2 -> t.say("{n} nights.", "That was {n} nights.");
            case 3 ->
                t.say(
                        "{both} days, counting the first and the last day.",
                        "It is valid for {both} days: {n} from one date to the other, plus one because "
                                + "both days count.");
            default -> t.say("{n} days.", "From {from} to {to} it is {n} days.");
        };
        t.reply(
                head,
                t.say(
                        "By month: {low}; together {n}.",
                        "{sum} add up to {n}.",
                        "Month by month: {low}. The sum is {n}"
                                + (days % 7 == 0
                                        ? ", exactly {weeks} weeks."
                                        : ", or {weeks} weeks and " + English.count(days % 7, "day") + ".")));
    }

    private static void plus(Talk t, Draw d) {
        LocalDate from = date(d, 2024, 2030);
        int n = d.of(10, 14, 21, 30, 45, 60, 90, 100, 120);
        int w = d.between(2, 9);
        int some = d.of(1, 2, 3, 6, 18, 24, 30);
        int months = t.form() == 2 && some > 6 ? some / 6 : some; // a notice period of years is rare
        LocalDate to = switch (t.form()) {
            case 0, 1 -> from.plusDays(n);
            case 3 -> from.plusWeeks(w);
            default -> from.plusMonths(months);
        };
        boolean clipped = t.form() != 3 && t.form() > 1 && to.getDayOfMonth() != from.getDayOfMonth();
        t.check(
                switch (t.form()) {
                    case 0, 1 -> dayNumber(to) - dayNumber(from) == n;
                    case 3 -> dayNumber(to) - dayNumber(from) == 7L * w;
                    default ->
                        (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() == months;
                });
        LocalDate end = from.withDayOfMonth(from.lengthOfMonth());
        long used = ChronoUnit.DAYS.between(from, end);
        t.with(
                "from",
                show(from),
                "to",
                show(to),
                "day",
                day(to),
                "fromDay",
                day(from),
                "n",
                n,
                "w",
                English.word(w),
                "m",
                English.count(months, "month"),
                "firm",
                Words.firm(d));
        t.with(
                "used",
                English.count(used, "day"),
                "left",
                n - used,
                "month",
                Words.MONTHS.get(from.getMonthValue() - 1),
                "days",
                7 * w);
        t.ask();
        switch (t.form()) {
            case 0 ->
                t.answer(
                        "{day}, {to}.\n\n{month} has {used} left after the invoice date; the other "
                                + "{left} of the {n} days run on from there. Counting starts on the day after "
                                + "{from}.",
                        "It must be paid by {to} ({day}). The day of the invoice does not count; {n} "
                                + "days after it is the deadline.");
            case 1 ->
                t.answer(
                        "{to}, a {day}. There are {used} left in {month}, which leaves {left} of the "
                                + "{n} days to count from the end of that month.",
                        "{n} days after {from} is {to}. Since {from} is a {fromDay} and {n} days are "
                                + English.count(n / 7, "week")
                                + (n % 7 == 0 ? "" : " and " + English.count(n % 7, "day")) + ", it is a {day}.");
            case 3 ->
                t.answer(
                        "It is due on {to}. As {w} weeks are {days} days, the weekday is the same as "
                                + "on the day of lending: a {day}.",
                        "{day}, {to}, {days} days after {from}, which was a {day} too.");
            default ->
                t.answer((t.form() == 2
                                ? "It ends on {to}, a {day}."
                                : "You are covered up to and including {to} ({day}).")
                        + (clipped
                                ? " That month has no " + English.ordinal(from.getDayOfMonth())
                                        + ", so its last day counts."
                                : " Periods in months run to the same day of the month, so {m} from {from} leads "
                                        + "to {to}.")
                        + (t.form() == 2
                                ? " Do check your contract, though: many require notice to the end of a month."
                                : " Look at the wording of the contract if the exact day matters; some end one "
                                        + "day earlier."));
        }
        if (t.form() < 2 && d.chance(45)) {
            int more = d.of(7, 10, 15);
            LocalDate later = to.plusDays(more);
            t.with("more", more, "later", show(later), "ld", day(later));
            t.check(dayNumber(later) - dayNumber(from) == n + more);
            t.follow("And if I get {more} days more?", "What if the period were {more} days longer?");
            t.answer("Then it is {later}, a {ld}.", "{ld}, {later}.");
        }
    }

    private static void working(Talk t, Draw d) {
        LocalDate from = date(d, 2024, 2030);
        int n = d.between(6, 24);
        LocalDate holiday = from.plusDays(d.between(2, 9));
        boolean weekday = holiday.getDayOfWeek().getValue() < 6;
        LocalDate to = from;
        for (int left = n; left > 0; ) {
            to = to.plusDays(1);
            left -= to.getDayOfWeek().getValue() < 6 && !to.equals(holiday) ? 1 : 0;
        }
        long span = dayNumber(to) - dayNumber(from);
        long weekend = 0;
        for (long i = 1; i <= span; i++) {
            weekend += formulaDay(from.plusDays(i)) > 4 ? 1 : 0;
        }
        boolean hit = weekday && !holiday.isAfter(to);
        t.check(span - weekend - (hit ? 1 : 0) == n);
        t.with(
                "from",
                show(from),
                "fromDay",
                day(from),
                "to",
                show(to),
                "day",
                day(to),
                "n",
                n,
                "firm",
                Words.firm(d),
                "project",
                d.of(Words.PROJECTS),
                "span",
                span,
                "weekend",
                weekend);
        t.with(
                "hol",
                show(holiday),
                "holiday",
                d.of(
                        "the only public holiday is " + show(holiday),
                        show(holiday) + " is a public holiday",
                        "nobody works on " + show(holiday)),
                "hday",
                day(holiday));
        t.ask();
        t.answer(
                "{day}, {to}.\n\nFrom {from} to that day there are {span} calendar days. Of "
                        + "these, {weekend} fall on weekends"
                        + (hit ? " and {hol} ({hday}) is a holiday" : "") + ", which leaves {n} working days."
                        + (weekday ? "" : " The holiday, {hol}, is a {hday} anyway and changes nothing."),
                "It works out as {to}, a {day}. I start counting on the day after {from} (a {fromDay}) and skip "
                        + (hit
                                ? "{weekend} weekend days and the holiday on {hol}, a {hday}."
                                : "{weekend} weekend days."
                                        + (weekday
                                                ? " The holiday comes too late to matter."
                                                : " The holiday falls on a {hday}, so it costs no extra day.")));
    }

    private static void week(Talk t, Draw d) {
        LocalDate date = date(d, 2023, 2033);
        int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = date.get(IsoFields.WEEK_BASED_YEAR);
        LocalDate monday = date.minusDays(date.getDayOfWeek().getValue() - 1);
        LocalDate thursday = monday.plusDays(3);
        t.check((thursday.getDayOfYear() - 1) / 7 + 1 == week && thursday.getYear() == year && formulaDay(monday) == 0);
        t.with(
                "date",
                show(date),
                "day",
                day(date),
                "week",
                week,
                "year",
                year,
                "project",
                d.of(Words.PROJECTS),
                "name",
                d.of(Words.FIRST),
                "mon",
                show(monday),
                "sun",
                show(monday.plusDays(6)),
                "thu",
                show(thursday),
                "nth",
                English.ordinal(week));
        t.ask();
        boolean asksWeek = t.form() == 0 || t.form() == 3;
        t.answer(
                asksWeek
                        ? "Week {week} of {year}. {date} is a {day}; its week runs from Monday, {mon}, "
                                + "to Sunday, {sun}."
                        : "Monday, {mon}, to Sunday, {sun}.",
                (asksWeek
                                ? "{date} ({day}) is in ISO week {week} of {year}, which starts on Monday, {mon}."
                                : "Week {week} starts on Monday, {mon}, and ends on Sunday, {sun}.")
                        + "\n\nISO weeks belong to the year of their Thursday. Here that is {thu}, the "
                        + "{nth} Thursday of {year}.");
        if (d.chance(30)) {
            int on = d.between(2, 11);
            LocalDate later = monday.plusWeeks(on);
            t.with(
                    "on",
                    on,
                    "lw",
                    later.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                    "ly",
                    later.get(IsoFields.WEEK_BASED_YEAR),
                    "lm",
                    show(later));
            t.follow("And {on} weeks later?", "Which week is it {on} weeks after that?");
            t.answer("Week {lw} of {ly}, starting on Monday, {lm}.");
        }
    }

    private static boolean leapByRule(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static String verdict(int year) {
        return year % 4 != 0
                ? year + " is not a leap year: it cannot be divided by 4 (remainder " + year % 4 + ")."
                : year % 100 != 0
                        ? year + " is a leap year: it is divisible by 4 and does not end in 00."
                        : year % 400 == 0
                                ? year + " is a leap year: it ends in 00 but is divisible by 400."
                                : year + " is not a leap year: years that end in 00 must be divisible by 400.";
    }

    private static void leap(Talk t, Draw d) {
        int year = d.chance(30) ? d.between(17, 23) * 100 : d.between(1740, 2390);
        int later = year + d.between(24, 130);
        int other = d.chance(30) ? d.between(17, 23) * 100 : year + d.between(2, 21);
        other = other == year ? year + 4 : other;
        int n = d.between(3, 7);
        int count = 0;
        List<String> next = new ArrayList<>();
        for (int y = year; next.size() < n || y <= later; y++) {
            t.check(LocalDate.of(y, 3, 1).minusDays(1).getDayOfMonth() == 29 == leapByRule(y));
            count += y <= later && leapByRule(y) ? 1 : 0;
            if (y > year && next.size() < n && leapByRule(y)) {
                next.add("" + y);
            }
        }
        int byFormula = later / 4 - later / 100 + later / 400 - ((year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400);
        t.check(count == byFormula);
        t.with("year", year, "other", other, "later", later);
        t.with("n", n, "count", count, "next", English.list(next), "a", verdict(year), "b", verdict(other));
        int first = year;
        while (!leapByRule(first)) {
            first++;
        }
        LocalDate extra = LocalDate.of(first, 2, 29);
        t.check(formulaDay(extra) == extra.getDayOfWeek().getValue() - 1);
        t.with("first", first, "why", verdict(first), "day", day(extra), "project", d.of(Words.PROJECTS));
        t.with(
                "q",
                later / 4 - (year - 1) / 4,
                "h",
                later / 100 - (year - 1) / 100,
                "f",
                later / 400 - (year - 1) / 400);
        t.ask();
        switch (t.form()) {
            case 0 -> t.answer("{a} {b}", "- {a}\n- {b}");
            case 1 ->
                t.answer(
                        "{count}.\n\nIn that range {q} years are divisible by 4. Of those, {h} end in "
                                + "00 and are left out, but {f} can be divided by 400 and come back in: {q} − "
                                + "{h} + {f} = {count}.",
                        "There are {count} of them: {q} multiples of 4, minus {h} full centuries, plus "
                                + "{f} divisible by 400.");
            case 2 -> t.answer("{first}. {why} In that year 29 February is a {day}.", "In {first}, on a {day}. {why}");
            default ->
                t.answer(
                        "{next}." + " They are the years divisible by 4, except full centuries that cannot be "
                                + "divided by 400.",
                        "The next " + English.word(n) + " are {next}.");
        }
    }

    private static void age(Talk t, Draw d) {
        LocalDate from = date(d, t.form() == 1 ? 1890 : 1950, 2008);
        LocalDate to = date(d, 2019, 2030);
        Period p = Period.between(from, to);
        t.check(from.plusMonths(p.toTotalMonths()).plusDays(p.getDays()).equals(to)
                && dayNumber(to) - dayNumber(from) == ChronoUnit.DAYS.between(from, to));
        LocalDate years = from.plusYears(p.getYears());
        LocalDate months = from.plusMonths(p.toTotalMonths());
        t.with(
                "from",
                show(from),
                "to",
                show(to),
                "name",
                d.of(Words.FIRST),
                "y",
                English.count(p.getYears(), "year"),
                "m",
                English.count(p.getMonths(), "month"),
                "d",
                English.count(p.getDays(), "day"),
                "ys",
                show(years),
                "ms",
                show(months),
                "total",
                English.number(ChronoUnit.DAYS.between(from, to)));
        t.ask();
        t.answer(
                "{y}, {m} and {d}.\n\n- {from} to {ys}: {y}\n- then to {ms}: {m}\n- then to {to}: {d}",
                "Exactly {y}, {m} and {d}. The full years end on {ys}, the full months on " + "{ms}, and {d} "
                        + (p.getDays() == 1 ? "remains" : "remain") + " until {to}.",
                "{y}, {m} and {d}, which is {total} days in all.");
    }
}
