package assay.question;

import static assay.question.Draws.condition;
import static assay.question.Draws.day;
import static assay.question.Draws.month;
import static assay.question.Draws.number;
import static assay.question.Draws.weekday;
import static assay.question.Draws.year;

import assay.question.Cast.Call;
import assay.question.Schema.Column;
import java.util.List;
import java.util.stream.Stream;

/// Dates and times of day.
final class DatePatterns {
    private static final String GROUP = "date";

    private static final List<Pattern> CALENDAR = List.of(
            Pattern.of("date_year_count", GROUP, 1, "number of rows of a year")
                    .on(Call.table().with(Wants.ANY_DATE))
                    .draws(play -> year(play, play.column(0)) && condition(play, "k"))
                    .gold("SELECT COUNT(*) FROM {T} WHERE strftime('%Y', {C0}) = {YEAR} AND {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE strftime('%Y', {C0}) = {YEAR} AND {K}) = 0")
                    .asked(
                            "How many {many} {k} have {a c0.say} in {year}?",
                            "Count the {many} {k}, taking only those whose {c0.say} {c0.is} in {year}.",
                            "Looking at the {many} {k}, how many of them have {a c0.say} in the year {year}?",
                            "For the year {year}, going by the {c0.say}, how many {many} are there {k}?"),
            Pattern.of("date_month_list", GROUP, 1, "names of the rows of a month")
                    .on(Call.named().with(Wants.ANY_DATE))
                    .draws(play -> month(play, play.column(0)))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE strftime('%Y-%m', {C0}) = {MONTH}")
                    .asked(
                            "Which {many} have {a c0.say} in {month}? Show the {label} and the {c0.say}.",
                            "List {label} and {c0.say} of every {one} whose {c0.say} {c0.is} in {month}.",
                            "Show me the {many} whose {c0.say} {c0.is} in {month}, with their {labels} and the {c0.say}.",
                            "For {month}, by {c0.say}, I need the {label} and the {c0.say} of each {one}."),
            Pattern.of("date_after_list", GROUP, 1, "rows after a day, in the order of their dates")
                    .on(Call.named().with(Wants.ANY_DATE))
                    .draws(play -> day(play, "day", play.column(0)))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {C0} > {DAY} ORDER BY {C0}")
                    .proof("SELECT {C0} FROM {T} WHERE {C0} > {DAY} GROUP BY {C0} HAVING COUNT(*) > 1")
                    .asked(
                            "List the {label} and the {c0.say} of all {many} whose {c0.say} {c0.is} after {day}, "
                                    + "earliest first.",
                            "Which {many} have {a c0.say} later than {day}? Show {label} and {c0.say}, sorted from the "
                                    + "earliest to the latest.",
                            "In order of time, show the {label} and the {c0.say} of every {one} whose {c0.say} "
                                    + "{c0.is} after {day} (that day not included).",
                            "Give me everything after {day}: {label} and {c0.say} of each {one} with a later "
                                    + "{c0.say}, oldest first."),
            Pattern.of("date_between_count", GROUP, 1, "number of rows between two days")
                    .on(Call.table().with(Wants.ANY_DATE))
                    .draws(play -> day(play, "day", play.column(0)) && day(play, "end", play.column(0)))
                    .gold("SELECT COUNT(*) FROM {T} WHERE {C0} BETWEEN {DAY} AND {END}")
                    .proof("SELECT 1 WHERE {DAY} >= {END}")
                    .asked(
                            "How many {many} have {a c0.say} from {day} to {end}, both days included?",
                            "Count the {many} whose {c0.say} {c0.is} between {day} and {end} (inclusive).",
                            "What is the number of {many} whose {c0.say} {c0.is} not before {day} and not after {end}?",
                            "Between {day} and {end}, first and last day included, how many {many} are there by "
                                    + "{c0.say}?"),
            Pattern.of("date_weekday_count", GROUP, 1, "number of rows on a weekday")
                    .on(Call.table().with(Wants.ANY_DATE))
                    .draws(play -> weekday(play))
                    .gold("SELECT COUNT(*) FROM {T} WHERE strftime('%w', {C0}) = {WEEKDAY}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE strftime('%w', {C0}) = {WEEKDAY}) = 0")
                    .asked(
                            "How many {many} have {a c0.say} that is a {weekday}?",
                            "Count the {many} whose {c0.say} {c0.is} a {weekday}.",
                            "Of all {many}, how many have their {c0.say} on a {weekday}?",
                            "On how many occasions was the {c0.say} of {a one} a {weekday}? Count the {many}."),
            Pattern.of("date_per_year", GROUP, 2, "number of rows of each year")
                    .on(Call.table().with(Wants.DATE))
                    .draws(play -> condition(play, "k"))
                    .gold(
                            "SELECT strftime('%Y', {C0}) AS year, COUNT(*) FROM {T} WHERE {K} GROUP BY year ORDER BY year")
                    .proof("SELECT 1 WHERE (SELECT COUNT(DISTINCT strftime('%Y', {C0})) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "For each year of the {c0.say}, how many {many} {k} are there? Show year and number, "
                                    + "earliest year first.",
                            "Count the {many} {k} by the year of their {c0.say}, in order of the years.",
                            "Break the {many} {k} down by the year of the {c0.say}: the year and the number of {many}, "
                                    + "sorted by year.",
                            "How are the {many} {k} spread over the years of their {c0.say}? List each year that occurs "
                                    + "with its count, oldest year first."),
            Pattern.of("date_per_calendar_month", GROUP, 2, "number of rows of each month of the calendar")
                    .on(Call.table().with(Wants.DATE))
                    .gold("SELECT strftime('%m', {C0}) AS month, COUNT(*) FROM {T} GROUP BY month ORDER BY month")
                    .asked(
                            "How many {many} are there for each calendar month of the {c0.say}, all years taken "
                                    + "together? Give the month as a two-digit number, in calendar order.",
                            "Count the {many} by the month of their {c0.say} (01 to 12, whatever the year), sorted by "
                                    + "month.",
                            "Show the number of {many} per month of the year, taking the month as two digits from the "
                                    + "{c0.say}. Start with the lowest month.",
                            "I want to see the seasons: for every two-digit month that occurs in the {c0.say}, the "
                                    + "number of {many}, ordered by month."));

    private static final List<Pattern> TIMES = List.of(
            Pattern.of("date_days_between", GROUP, 2, "days between two dates of the same row")
                    .on(Call.table()
                            .with(Wants.ANY_DATE)
                            .with(Wants.ANY_DATE)
                            .where(cast -> isBefore(cast.table().rows(), cast.column(0), cast.column(1))))
                    .draws(play -> number(play, "n", 3, 40))
                    .gold("SELECT COUNT(*) FROM {T} WHERE julianday({C1}) - julianday({C0}) > {N}")
                    .proof(
                            "SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE julianday({C1}) - julianday({C0}) > {N}) = 0")
                    .asked(
                            "For how many {many} do more than {n} days lie between the {c0.say} and the {c1.say}?",
                            "Count the {many} whose {c1.say} {c1.is} more than {n} days after the {c0.say}.",
                            "How many {many} have more than {n} days from {c0.say} to {c1.say}?",
                            "What is the number of {many} with {a c1.say} that is more than {n} days later than the {c0.say}?"),
            Pattern.of("date_average_days", GROUP, 2, "average days between two dates, for one condition")
                    .on(Call.table()
                            .with(Wants.ANY_DATE)
                            .with(Wants.ANY_DATE)
                            .where(cast -> isBefore(cast.table().rows(), cast.column(0), cast.column(1))))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT ROUND(AVG(julianday({C1}) - julianday({C0})), 1) FROM {T} WHERE {K} "
                            + "AND {C0} IS NOT NULL AND {C1} IS NOT NULL")
                    .proof(
                            "SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {K} AND {C0} IS NOT NULL AND {C1} IS NOT NULL) "
                                    + "< 2")
                    .asked(
                            "On average, how many days pass from the {c0.say} to the {c1.say} of the {many} {k}? Use only "
                                    + "those with both dates, and round to one decimal.",
                            "What is the average number of days between {c0.say} and {c1.say} for {many} {k}, where both "
                                    + "are recorded? Round to one decimal.",
                            "Taking the {many} {k} that have both dates, compute the mean time in days from {c0.say} to "
                                    + "{c1.say}, rounded to one decimal.",
                            "For planning I need the average days from {c0.say} to {c1.say}, to one decimal, over all "
                                    + "{many} {k} with both dates recorded."),
            Pattern.of("date_latest", GROUP, 1, "the row with the latest or the earliest date")
                    .on(Call.named().with(Wants.ANY_DATE))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {K} AND {C0} IS NOT NULL ORDER BY {C0} DESC LIMIT 1")
                    .proof("SELECT {C0} FROM {T} WHERE {K} AND {C0} = (SELECT MAX({C0}) FROM {T} WHERE {K}) "
                            + "GROUP BY {C0} HAVING COUNT(*) > 1")
                    .proof("SELECT 1 WHERE (SELECT COUNT({C0}) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "Among the {many} {k}, which one has the latest {c0.say}? Show {label} and {c0.say}.",
                            "Give the {label} and the {c0.say} of the {one} with the most recent {c0.say}, looking only "
                                    + "at {many} {k}.",
                            "Of all {many} {k}, find the one whose {c0.say} {c0.is} latest and return {its} {label} and "
                                    + "{c0.say}.",
                            "What is the newest entry by {c0.say} among the {many} {k}? I need the {label} and the "
                                    + "{c0.say}."),
            Pattern.of("date_earliest", GROUP, 1, "the earliest and the latest date of the rows that meet a condition")
                    .on(Call.table().with(Wants.ANY_DATE))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT MIN({C0}), MAX({C0}) FROM {T} WHERE {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(DISTINCT {C0}) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "What are the earliest and the latest {c0.say} of the {many} {k}?",
                            "Give the first and the last {c0.say} among the {many} {k}, in this order.",
                            "Over which period do the {many} {k} stretch? Return the earliest and the latest {c0.say}.",
                            "Show two dates for the {many} {k}: the earliest {c0.say}, then the latest one."),
            Pattern.of("time_before", GROUP, 1, "number of rows before a time of day")
                    .on(Call.table().with(Wants.CLOCK))
                    .draws(play -> day(play, "clock", play.column(0)))
                    .gold("SELECT COUNT(*) FROM {T} WHERE {C0} < {CLOCK}")
                    .asked(
                            "How many {many} have {a c0.say} before {clock}?",
                            "Count the {many} whose {c0.say} {c0.is} earlier than {clock}.",
                            "What is the number of {many} with {a c0.say} before {clock} (not at {clock} itself)?",
                            "Until {clock}, that time not included, how many {many} are there by {c0.say}?"),
            Pattern.of("time_hour", GROUP, 2, "number of rows per hour of the day")
                    .on(Call.table().with(Wants.CLOCK.or(Wants.MOMENT)))
                    .draws(play -> condition(play, "k"))
                    .gold(
                            "SELECT strftime('%H', {C0}) AS hour, COUNT(*) FROM {T} WHERE {K} GROUP BY hour ORDER BY hour")
                    .proof("SELECT 1 WHERE (SELECT COUNT(DISTINCT strftime('%H', {C0})) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "For each hour of the day in the {c0.say}, count the {many} {k}. Give the hour with two "
                                    + "digits, in order.",
                            "How many {many} {k} are there per hour of their {c0.say} (two digits, 24-hour clock)? Sort "
                                    + "by hour.",
                            "Break down the {many} {k} by the two-digit hour of the {c0.say}, earliest hour first.",
                            "When is it busy? List each two-digit hour of the {c0.say} that occurs with the number of "
                                    + "{many} {k}, ordered by hour."),
            Pattern.of("moment_day", GROUP, 1, "number of rows of one day, by a column with date and time")
                    .on(Call.table().with(Wants.MOMENT))
                    .draws(play -> month(play, play.column(0)) && condition(play, "k"))
                    .gold("SELECT COUNT(*) FROM {T} WHERE strftime('%Y-%m', {C0}) = {MONTH} AND {K}")
                    .proof(
                            "SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE strftime('%Y-%m', {C0}) = {MONTH} AND {K}) = 0")
                    .asked(
                            "How many {many} {k} have {a c0.say} in {month}?",
                            "Count the {many} {k} for {month}, going by the {c0.say}.",
                            "In {month}, by {c0.say}, what was the number of {many} {k}?",
                            "Tell me how many {many} there were {k}, with {a c0.say} in {month}."));

    static final List<Pattern> ALL =
            Stream.of(CALENDAR, TIMES).flatMap(List::stream).toList();

    private DatePatterns() {}

    private static boolean isBefore(List<Object[]> rows, Column first, Column second) {
        return rows.stream()
                .allMatch(row -> row[first.at()] == null
                        || row[second.at()] == null
                        || row[first.at()].toString().compareTo(row[second.at()].toString()) <= 0);
    }
}
