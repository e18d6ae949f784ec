package assay.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Formal letters written from facts; every fact given must stand in the letter.
final class Letters {
    private static final String FAMILY = "letters";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "complaint",
                    FAMILY,
                    "A complaint about a late or faulty order.",
                    List.of(
                            "Write a short, polite complaint to {firm}: order {no}, {aThing}, ordered on "
                                    + "{date}, {fault}. I want {wish} by " + "{due}. Signed {name}.",
                            "Please draft a complaint for me.\n\nTo: {firm}\nOrder: {no} ({thing}, "
                                    + "{price})\nDate: {date}\nProblem: {fault}\n"
                                    + "Wanted: {wish}\nDeadline: {due}\nFrom: {name}",
                            "I ({name}) bought {aThing} from {firm} for {price} on {date}, order {no}, and "
                                    + "{fault}. Can you write an e-mail asking for " + "{wish} before {due}?",
                            "Turn this into a formal letter of complaint: {thing} from {firm}, {no}, "
                                    + "{date}, {fault}; {wish} until {due}. My name " + "is {name}."),
                    Letters::complaint),
            new ChatTask(
                    "invitation",
                    FAMILY,
                    "An invitation to an event with place, time and reply date.",
                    List.of(
                            "Write an invitation to the {event} of {firm} on {date} at {time} in {place}, "
                                    + "{town}. Replies to {mail} by {due}.",
                            "I need a formal invitation:\n- occasion: {event}\n- host: {firm}\n- when: "
                                    + "{date}, {time}\n- where: {place}, {town}\n" + "- reply by {due} to {mail}",
                            "Please invite {guest} to our {event}: {date}, {time}, {place} in {town}. They "
                                    + "should answer by {due} ({mail}). Host is " + "{firm}.",
                            "Can you word a friendly but correct invitation for the {event}? {firm} hosts "
                                    + "it on {date} from {time} at {place}, " + "{town}; reply to {mail} until {due}."),
                    Letters::invitation),
            new ChatTask(
                    "confirmation",
                    FAMILY,
                    "A booking or appointment confirmed, with the price computed from nights and rate.",
                    List.of(
                            "Write the confirmation of a hotel booking for {name}: {n} nights from {date}, "
                                    + "{rooms}, {rate} per room and night, "
                                    + "reference {no}. Mention departure date and total.",
                            "Draft an e-mail to {name} that confirms reservation {no}: arrival {date}, {n} "
                                    + "nights, {rooms} at {rate} each per "
                                    + "night. Work out the total price, please.",
                            "{firm} runs a guest house. Confirm to {name}: {rooms}, {date}, {n} nights, "
                                    + "{rate} a night per room, booking {no}. Sum and day "
                                    + "of departure must be in it.",
                            "Please confirm this booking in two or three sentences: {name}, {no}, {rooms}, "
                                    + "{n} nights from {date}, {rate} per room " + "per night."),
                    Letters::confirmation),
            new ChatTask(
                    "payment_reminder",
                    FAMILY,
                    "A reminder of an unpaid invoice, with the days overdue computed.",
                    List.of(
                            "Write a friendly payment reminder from {firm} to {name}: invoice {no} for "
                                    + "{price}, due on {date}. Today is {today}; say "
                                    + "how many days it is overdue and ask for payment by {due}.",
                            "Invoice {no} ({price}) to {name} was due on {date} and is still open. It is "
                                    + "{today} now. Please draft a first reminder with "
                                    + "a new deadline of {due}, signed {firm}.",
                            "I need a second, firmer reminder: {name}, invoice {no}, {price}, due {date}, "
                                    + "today {today}, fee {fee}, new deadline {due}. " + "Sender {firm}.",
                            "Draft a reminder with these facts: debtor {name}; invoice {no}; amount "
                                    + "{price}; due {date}; late fee {fee}; today "
                                    + "{today}; pay by {due}; creditor {firm}."),
                    Letters::reminder),
            new ChatTask(
                    "resignation",
                    FAMILY,
                    "A resignation with the last working day computed from the notice period.",
                    List.of(
                            "Write my resignation: I am {aJob} at {firm}, my notice period is {weeks} "
                                    + "weeks, and I hand it in on {date}. Signed {name}. " + "State the last day.",
                            "Please draft a resignation letter for {name}, {job} at {firm} since {year}. "
                                    + "Date {date}, notice {weeks} weeks.",
                            "I want to leave {firm} on good terms. Position {job}, letter dated {date}, "
                                    + "{weeks} weeks' notice, addressed to {boss}. My " + "name is {name}.",
                            "How do I resign politely? I work as {aJob} for {firm} and must give {weeks} "
                                    + "weeks' notice; today is {date}. {name}"),
                    Letters::resignation),
            new ChatTask(
                    "reference",
                    FAMILY,
                    "A reference for an employee, with the years of service computed.",
                    List.of(
                            "Write a short reference for {name}, {job} at {firm} from {year} to {end}: "
                                    + "{s1}, {s2}. Led the {project}.",
                            "{boss} of {firm} needs a letter of recommendation for {name} ({job}, "
                                    + "{year}–{end}). Points: {s1}; {s2}; ran the " + "{project}.",
                            "Draft a short reference. Employee {name}, role {job}, employer "
                                    + "{firm}, {year} until {end}, {s1}, {s2}, " + "responsible for the {project}.",
                            "As {boss} at {firm} I want to recommend {name}, who worked as {aJob} from "
                                    + "{year} to {end}, is {s1} and {s2}, and managed " + "the {project}."),
                    Letters::reference));

    private static final List<String> STRENGTHS = Words.phrases("""
            punctual, patient with difficult customers, thorough, quick to learn, calm under pressure, careful with figures,
            generous with help, inventive, well organised, clear in writing, reliable, tactful in meetings, open to criticism""");
    private static final List<String> EVENTS = Words.phrases("""
            summer party, opening of the new workshop, anniversary dinner, open day, retirement party, annual reception,
            product launch, charity concert, award ceremony, house-warming, film evening, tasting""");
    private static final List<String> PLACES = Words.phrases("""
            the Old Brewery, the Riverside Hall, the Lantern House, the Botanical Garden, the Harbour Museum,
            the Corn Exchange, the Station Café, the Glass Pavilion, the Mill Theatre, the Rowing Club""");

    private Letters() {}

    private static void facts(Talk t, String letter, String... facts) {
        for (String fact : facts) {
            t.check(letter.contains(fact));
        }
        t.reply(letter);
    }

    private static String number(Draw d) {
        return d.of("A", "K", "R", "B", "M", "T") + d.of("", "-") + d.between(1020, 98765);
    }

    private static String close(Talk t) {
        return t.say(
                "Yours sincerely,\n{name}",
                "Kind regards,\n{name}",
                "Best regards,\n{name}",
                "With kind regards,\n{name}");
    }

    private static void complaint(Talk t, Draw d) {
        LocalDate date = Dates.date(d, 2024, 2027);
        String s = d.of(Words.SYMBOLS);
        String thing = d.of(Words.DEAR);
        String firm = Words.firm(d);
        String name = Words.person(d);
        String no = number(d);
        String fault = d.of(
                "it arrived with a broken part",
                "it has not been delivered",
                "the colour is not the one I chose",
                "it stopped working after " + d.between(2, 20) + " days",
                "two parts are missing",
                "it arrived scratched",
                "the wrong model was sent");
        boolean missing = fault.contains("not been delivered");
        String wish =
                missing ? d.of("delivery", "a refund") : d.of("a replacement", "a refund", "a repair free of charge");
        String due = Dates.show(date.plusDays(d.between(30, 50)));
        String price = English.money(s, d.price(30, 600));
        t.with(
                "firm",
                firm,
                "no",
                no,
                "thing",
                thing,
                "aThing",
                English.a(thing),
                "date",
                Dates.show(date),
                "fault",
                fault,
                "wish",
                wish,
                "due",
                due,
                "name",
                name,
                "price",
                price);
        t.ask();
        boolean priced = t.form() == 1 || t.form() == 2;
        String cost = priced ? " for {price}" : "";
        String letter = String.join(
                "\n\n",
                t.say(
                        "Subject: Order {no}, {thing}",
                        "Subject: Complaint about order {no}",
                        "Re: {thing}, order {no} of {date}"),
                t.say("Dear Sir or Madam,", "Dear {firm} team,", "Dear customer service,"),
                t.say(
                        "On {date} I ordered {aThing}" + cost
                                + " from {firm} under number {no}. Unfortunately, {fault}.",
                        "I am writing about order {no} of {date}, {aThing}" + cost
                                + " from {firm}. I am sorry to say that {fault}.",
                        "My order {no} with {firm}, placed on {date}, was for {aThing}" + cost
                                + ". To my disappointment, {fault}."),
                t.say(
                        "I therefore ask for {wish} by {due}. "
                                + (missing
                                        ? "Please let me know the state of the order."
                                        : "If you need a photo or the receipt, I will gladly send it."),
                        "Please arrange {wish} no later than {due}, and confirm that you have received this message.",
                        "I would be grateful for {wish} by {due}. "
                                + (missing
                                        ? "If that is not possible, please tell me now."
                                        : "Please tell me how and where to return the {thing} if you need it back.")),
                close(t));
        facts(t, letter, firm, no, thing, Dates.show(date), fault, wish, due, name, priced ? price : "");
        if (d.chance(40)) {
            String later = Dates.show(date.plusDays(d.between(54, 70)));
            t.with("later", later);
            t.follow(
                    "They have not answered. Write a second letter with the deadline {later}.",
                    "No reply so far. Please write a firmer follow-up, new deadline {later}.");
            String again = String.join(
                    "\n\n",
                    t.say("Subject: Second request, order {no}", "Subject: Order {no}, still unresolved"),
                    t.say("Dear Sir or Madam,", "Dear {firm} team,"),
                    t.say(
                            "I wrote to you about order {no} ({thing}, {date}) and have had no answer, "
                                    + "although the deadline of {due} has passed. I repeat my request for {wish} and "
                                    + "set a final deadline of {later}.",
                            "The date I gave you for order {no}, {due}, has gone by without a reply about "
                                    + "the {thing} ordered on {date}. I now expect {wish} by {later} at the latest."),
                    t.say(
                            "If I hear nothing, I will turn to the consumer advice centre.",
                            "After that date I will take further steps."),
                    close(t));
            facts(t, again, no, later, name, wish, due);
        }
    }

    private static void invitation(Talk t, Draw d) {
        LocalDate date = Dates.date(d, 2025, 2029);
        String firm = Words.firm(d);
        String guest = Words.person(d);
        String event = d.of(EVENTS);
        String place = d.of(PLACES);
        String town = d.of(Words.TOWNS);
        String time = Clock.show(d.stepped(11 * 60, 20 * 60, 30));
        String due = Dates.show(date.minusDays(d.between(8, 20)));
        String mail = d.of("events", "office", "hello", "rsvp") + "@"
                + firm.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example";
        t.with(
                "firm",
                firm,
                "guest",
                guest,
                "event",
                event,
                "place",
                place,
                "town",
                town,
                "time",
                time,
                "due",
                due,
                "mail",
                mail,
                "date",
                Dates.day(date) + ", " + Dates.show(date),
                "name",
                firm);
        t.ask();
        String letter = String.join(
                "\n\n",
                t.form() == 2
                        ? t.say("Dear {guest},")
                        : t.say("Dear guests,", "Dear friends and colleagues,", "Dear Sir or Madam,"),
                t.say(
                        "{firm} cordially invites you to the {event} on {date}, at {time}. We will "
                                + "meet at {place} in {town}.",
                        "We would be delighted to welcome you to the {event} of {firm}. It takes place "
                                + "on {date}, from {time}, at {place}, {town}.",
                        "It is our pleasure to invite you to our {event}.\n\nDate: {date}\nTime: "
                                + "{time}\nPlace: {place}, {town}"),
                t.say(
                        "Please let us know by {due} whether you can come; a short message to {mail} is enough.",
                        "Kindly reply by {due} to {mail}, so that we can plan seats and refreshments.",
                        "We look forward to your answer by {due} ({mail})."),
                close(t));
        facts(t, letter, firm, event, place, town, time, due, mail, Dates.show(date), t.form() == 2 ? guest : "");
        if (d.chance(40)) {
            String later = Clock.show(d.stepped(11 * 60 + 15, 20 * 60 + 15, 30));
            t.with("later", later);
            t.follow(
                    "The start has moved to {later}. Write a short note to everyone.",
                    "Please word a correction: it begins at {later}, not {time}.");
            facts(
                    t,
                    t.say(
                            "Dear guests,\n\nA small change: the {event} on {date} begins at {later} "
                                    + "instead of {time}. The place, {place}, stays the same.\n\n"
                                    + "Kind regards,\n{firm}",
                            "Dear all,\n\nPlease note that our {event} at {place} now starts at {later}, "
                                    + "not at {time}. The date, {date}, has not changed.\n\nBest regards,\n{firm}"),
                    later,
                    time,
                    event,
                    place,
                    firm);
        }
    }

    private static void confirmation(Talk t, Draw d) {
        LocalDate date = Dates.date(d, 2025, 2029);
        int n = d.between(2, 9);
        int rooms = d.between(1, 4);
        String s = d.of(Words.SYMBOLS);
        long rate = d.stepped(5200, 18_900, 50);
        long total = rate * n * rooms;
        long sum = 0;
        for (int i = 0; i < n * rooms; i++) {
            sum += rate;
        }
        t.check(sum == total);
        String name = Words.person(d);
        String firm = Words.firm(d);
        String no = number(d);
        LocalDate leave = date.plusDays(n);
        t.check(Dates.dayNumber(leave) - Dates.dayNumber(date) == n);
        String kind = d.of("single room", "double room", "twin room", "family room");
        t.with(
                "guest",
                name,
                "n",
                n,
                "date",
                Dates.show(date),
                "rooms",
                English.count(rooms, kind),
                "rate",
                English.money(s, rate),
                "no",
                no,
                "leave",
                Dates.show(leave),
                "total",
                English.money(s, total),
                "day",
                Dates.day(date),
                "lday",
                Dates.day(leave),
                "how",
                (rooms > 1 ? rooms + " × " : "") + n + " × " + English.money(s, rate));
        t.with("name", name, "firm", firm);
        t.ask();
        t.with("name", t.form() == 2 ? firm : d.of("Your reservations team", "The reception", "Your hosts"));
        String letter = String.join(
                "\n\n",
                t.say("Dear {guest},"),
                t.say(
                        "Thank you for your booking. We are pleased to confirm {rooms} for {n} nights, "
                                + "from {day}, {date}, to {lday}, {leave}. Your reference is {no}.",
                        "We have reserved {rooms} for you under number {no}. You arrive on {day}, "
                                + "{date}, and leave on {lday}, {leave}, after {n} nights.",
                        "Your reservation {no} is confirmed: {rooms}, arrival {date} ({day}), "
                                + "departure {leave} ({lday}), {n} nights."),
                t.say(
                        "The price is {how} = {total}.",
                        "At {rate} per room and night the total comes to {total}.",
                        "Total price: {total} ({how})."),
                t.form() == 3
                        ? t.say("We look forward to your visit.")
                        : t.say(
                                "If your plans change, please quote the reference. We look forward to welcoming you.",
                                "Please tell us roughly when you will arrive. We wish you a pleasant journey."),
                close(t));
        facts(t, letter, name, no, Dates.show(date), Dates.show(leave), English.money(s, total));
        if (d.chance(45)) {
            int more = d.between(1, 3);
            LocalDate later = leave.plusDays(more);
            t.with(
                    "more",
                    English.count(more, "night"),
                    "ll",
                    Dates.show(later),
                    "lld",
                    Dates.day(later),
                    "nt",
                    English.money(s, rate * rooms * (n + more)),
                    "extra",
                    English.money(s, rate * rooms * more),
                    "nn",
                    n + more);
            t.follow(
                    "The guest stays {more} longer. What changes?",
                    "They want {more} more. Give me the new departure date and total."
                            .replace("{more} more", "to add {more}"));
            t.answer(
                    "Departure moves to {lld}, {ll}, and the total rises by {extra} to {nt} for {nn} nights.",
                    "New departure: {ll} ({lld})\nNew total: {nt}, which is {extra} more");
        }
    }

    private static void reminder(Talk t, Draw d) {
        LocalDate date = Dates.date(d, 2024, 2028);
        int late = d.between(8, 64);
        LocalDate today = date.plusDays(late);
        t.check(Dates.dayNumber(today) - Dates.dayNumber(date) == late);
        String s = d.of(Words.SYMBOLS);
        long amount = d.price(60, 4200);
        long fee = d.of(500, 750, 1000, 1500);
        boolean charged = t.form() > 1;
        String name = Words.person(d);
        String firm = Words.firm(d);
        String no = number(d);
        String due = Dates.show(today.plusDays(d.of(7, 10, 14)));
        t.with(
                "debtor",
                name,
                "firm",
                firm,
                "no",
                no,
                "price",
                English.money(s, amount),
                "date",
                Dates.show(date),
                "today",
                Dates.show(today),
                "late",
                late,
                "due",
                due,
                "fee",
                English.money(s, fee),
                "sum",
                English.money(s, amount + fee));
        t.with("name", name);
        t.ask();
        t.with("name", firm);
        String letter = String.join(
                "\n\n",
                t.say(
                        "Subject: Invoice {no}",
                        "Subject: Reminder, invoice {no}",
                        "{today}\n\nInvoice {no}: payment reminder"),
                t.say("Dear {debtor},"),
                t.say(
                        "Our invoice {no} for {price} was due on {date}. We have not yet received "
                                + "your payment, which is now {late} days overdue.",
                        "Perhaps it has escaped your notice that invoice {no} for {price}, payable by "
                                + "{date}, is still open after {late} days.",
                        "According to our records, {price} for invoice {no} has been outstanding for "
                                + "{late} days; the due date was {date}."),
                charged
                        ? t.say(
                                "Together with a late fee of {fee} the amount is now {sum}. Please transfer it "
                                        + "by {due}.",
                                "We have to charge a fee of {fee}, so please pay {sum} no later than {due}.")
                        : t.say("Please transfer the amount by {due}.", "We kindly ask you to settle it by {due}."),
                t.say(
                        "If your payment has crossed with this letter, please disregard it.",
                        "Should you have questions about the invoice, just get in touch.",
                        "If you have already paid, please accept our thanks."),
                close(t));
        facts(
                t,
                letter,
                name,
                firm,
                no,
                English.money(s, amount),
                Dates.show(date),
                "" + late,
                due,
                charged ? English.money(s, amount + fee) : "");
    }

    private static void resignation(Talk t, Draw d) {
        LocalDate date = Dates.date(d, 2024, 2028);
        int weeks = d.of(2, 3, 4, 6, 8, 10, 12);
        LocalDate last = date.plusWeeks(weeks);
        t.check(Dates.dayNumber(last) - Dates.dayNumber(date) == 7L * weeks
                && last.getDayOfWeek() == date.getDayOfWeek());
        String name = Words.person(d);
        String firm = Words.firm(d);
        String boss = Words.person(d);
        String job = d.of(Words.ROLES);
        int year = date.getYear() - d.between(2, 14);
        t.with(
                "aJob",
                English.a(job),
                "job",
                job,
                "firm",
                firm,
                "weeks",
                English.word(weeks),
                "date",
                Dates.show(date),
                "name",
                name,
                "boss",
                boss,
                "year",
                year,
                "last",
                Dates.show(last),
                "day",
                Dates.day(last),
                "project",
                d.of(Words.PROJECTS),
                "years",
                English.count(date.getYear() - year, "year"));
        t.ask();
        String letter = String.join(
                "\n\n",
                "" + Dates.show(date),
                t.form() == 2 ? t.say("Dear {boss},") : t.say("Dear Sir or Madam,", "Dear management team,"),
                t.say(
                        "I hereby resign from my position as {job} at {firm}. With the notice period "
                                + "of {weeks} weeks my last day will be {day}, {last}.",
                        "Please accept this letter as notice of my resignation as {job} at {firm}. "
                                + "Counting {weeks} weeks from today, I will leave on {last}, a {day}.",
                        "After careful thought I have decided to leave {firm}, where I work as {aJob}. "
                                + "My notice of {weeks} weeks ends on {day}, {last}."),
                t.form() == 1
                        ? t.say(
                                "I have enjoyed working here since {year} and thank you for the trust you have "
                                        + "placed in me.",
                                "Thank you for the good years since {year}.")
                        : t.say(
                                "Thank you for the time here and for everything I was able to learn.",
                                "I have enjoyed the work and the people, and I am grateful for both."),
                t.say(
                        "I will gladly help to hand over my tasks before I go.",
                        "Of course I will do my part for a smooth handover.",
                        "Please let me know how you would like to organise the handover, and send me a "
                                + "written confirmation."),
                close(t));
        facts(
                t,
                letter,
                name,
                firm,
                job,
                Dates.show(date),
                Dates.show(last),
                t.form() == 2 ? boss : "",
                t.form() == 1 ? "" + year : "");
        if (d.chance(45)) {
            int off = d.between(3, 12);
            LocalDate free = last;
            List<LocalDate> days = new ArrayList<>();
            while (days.size() < off) {
                if (free.getDayOfWeek().getValue() < 6) {
                    days.add(free);
                }
                free = free.minusDays(1);
            }
            LocalDate working = free;
            while (working.getDayOfWeek().getValue() > 5) {
                working = working.minusDays(1);
            }
            t.check(days.stream().noneMatch(x -> x.getDayOfWeek().getValue() > 5) && working.isBefore(days.getLast()));
            t.with("off", off, "working", Dates.show(working), "wday", Dates.day(working));
            t.follow(
                    "I still have {off} days of leave (Monday to Friday, no holidays). If I take "
                            + "them at the end, when do I work for the last time?",
                    "And if I use up my remaining {off} days of leave at the end (weekdays, no public holidays)?");
            t.answer(
                    "Then your last day at work is {wday}, {working}; the {off} days after it, "
                            + "weekends not counted, take you to {last}.",
                    "{wday}, {working}. Counting {off} weekdays back from {last} leads there.");
        }
    }

    private static void reference(Talk t, Draw d) {
        int year = d.between(2004, 2016);
        int years = d.between(2, 9);
        int end = year + years;
        String name = Words.person(d);
        String firm = Words.firm(d);
        String boss = Words.person(d);
        String job = d.of(Words.ROLES);
        List<String> strengths = d.some(2, STRENGTHS);
        String project = d.of(Words.PROJECTS);
        t.check(end - year == years);
        t.with(
                "who",
                name,
                "firm",
                firm,
                "boss",
                boss,
                "job",
                job,
                "aJob",
                English.a(job),
                "year",
                year,
                "end",
                end,
                "years",
                English.word(years),
                "s1",
                strengths.get(0),
                "s2",
                strengths.get(1),
                "project",
                project,
                "first",
                name.split(" ")[0]);
        t.with("name", name);
        t.ask();
        t.with("name", t.form() % 2 == 1 ? boss + "\n" + firm : firm);
        String letter = String.join(
                "\n\n",
                t.say("To whom it may concern", "Reference for {who}", "Letter of recommendation: {who}"),
                t.say(
                        "{who} worked for {firm} as {aJob} from {year} to {end}.",
                        "From {year} to {end}, about {years} years, {who} was {aJob} at {firm}.",
                        "{firm} employed {who} as {aJob} between {year} and {end}."),
                t.say(
                        "In that time we came to know {first} as {s1} and {s2}.",
                        "Two things stood out in these {years} years: {first} is {s1}, and {s2} as well.",
                        "Colleagues and customers alike found {first} {s1} and {s2}."),
                t.say(
                        "The {project} was in {first}'s hands and was completed successfully.",
                        "{first} was in charge of the {project} and carried it through well.",
                        "We remember in particular the {project}, which {first} led with care."),
                t.say(
                        "We recommend {first} without reservation and wish every success.",
                        "We would gladly work with {first} again.",
                        "I can warmly recommend {first} to any employer."
                                .replace("I can", t.form() % 2 == 1 ? "I can" : "We can")),
                close(t));
        facts(
                t,
                letter,
                name,
                firm,
                job,
                "" + year,
                "" + end,
                strengths.get(0),
                strengths.get(1),
                project,
                t.form() % 2 == 1 ? boss : "");
    }
}
