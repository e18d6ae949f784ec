package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A mailbox with an older and a corrected message; the newest one goes to somebody whose address must be looked up.
final class MailSearch extends World {
    private static final List<String> SUBJECTS = List.of(
            "price list",
            "floor plan",
            "delivery schedule",
            "test report",
            "contract draft",
            "seating chart",
            "parts list",
            "travel itinerary",
            "audit summary",
            "shift plan");
    private static final List<String> NOISE = List.of(
            "lunch on Thursday",
            "parking permits",
            "printer maintenance",
            "holiday calendar",
            "fire drill",
            "new phone numbers",
            "lost umbrella");
    private static final List<String> MONTHS = List.of("March", "April", "May", "June", "September", "October");

    private record Mail(String id, String from, String subject, int day, String body) {}

    private final Map<String, Mail> mails = new LinkedHashMap<>();
    private final Map<String, String> contacts = new LinkedHashMap<>();
    private final String subject;
    private final String sender;
    private final String receiver;
    private final String month;
    private final Mail old;
    private final Mail valid;
    private final List<String> sent = new ArrayList<>();

    MailSearch(Draw draw) {
        List<String> people = draw.some(Names.PEOPLE, 4);
        sender = people.get(0);
        receiver = people.get(1);
        subject = draw.one(SUBJECTS);
        month = draw.one(MONTHS);
        String firm = draw.one("northline.example", "granite.example", "oakhurst.example", "saltmarsh.example");
        people.forEach(person -> {
            int cut = draw.between(1, 3);
            String last = person.substring(person.indexOf(' ') + 1).replace(" ", "");
            contacts.put(
                    person, (person.substring(0, cut) + "." + last).toLowerCase(java.util.Locale.ROOT) + "@" + firm);
        });
        int version = draw.between(2, 5);
        int day = draw.between(3, 14);
        old = new Mail(
                "m" + draw.between(100, 399),
                sender,
                subject,
                day,
                "Here is version " + (version - 1) + " of the " + subject + ".");
        valid = new Mail(
                "m" + draw.between(400, 799),
                sender,
                subject,
                day + draw.between(1, 9),
                "Version " + version + " of the " + subject + " is attached. Please throw the earlier one away.");
        List<Mail> all = new ArrayList<>(List.of(old, valid));
        all.add(new Mail(
                "m" + draw.between(800, 899),
                people.get(2),
                subject,
                day + 10,
                "Thanks, the " + subject + " of " + sender + " has arrived."));
        int next = 900;
        for (String noise : draw.some(NOISE, 3)) {
            next += draw.between(1, 20);
            all.add(new Mail(
                    "m" + next,
                    people.get(3),
                    noise,
                    draw.between(1, 27),
                    "About the " + noise + ": see the notice board."));
        }
        draw.shuffled(all).forEach(mail -> mails.put(mail.id(), mail));
        List<String> ids = List.copyOf(mails.keySet());
        verb(
                "search_mail[<word>]",
                "messages whose subject or sender contains the text",
                a -> shows(search(a.getFirst())),
                any(() -> List.of(subject, sender)));
        verb("open_mail[<id>]", "the text of a message", a -> shows(open(a.getFirst())), among(ids));
        verb(
                "find_contact[<name>]",
                "the address of a person",
                a -> shows(a.getFirst() + ": " + contacts.get(a.getFirst())),
                among(people));
        verb(
                "forward_mail[<id>; <address>]",
                "sends a message on",
                a -> forward(a.get(0), a.get(1)),
                among(ids),
                among(List.copyOf(contacts.values())));
        verb("recall_mail[<id>]", "takes back a message that was forwarded", a -> recall(a.getFirst()), among(ids));
    }

    private String search(String word) {
        List<String> found = mails.values().stream()
                .filter(mail -> mail.subject().contains(word) || mail.from().contains(word))
                .map(mail -> mail.id() + " from " + mail.from() + ", " + month + " " + mail.day() + ", \""
                        + mail.subject() + "\"")
                .toList();
        return found.isEmpty()
                ? "No message matches."
                : Phrases.count(found.size(), "message") + ": " + String.join("; ", found) + ".";
    }

    private String open(String id) {
        Mail mail = Objects.requireNonNull(mails.get(id));
        return mail.id() + ", " + mail.from() + ", " + month + " " + mail.day() + ": " + mail.body();
    }

    private Effect forward(String id, String address) {
        String key = id + " to " + address;
        return sent.contains(key)
                ? refused(id + " has been forwarded to " + address + " already.")
                : allowed(() -> {
                    sent.add(key);
                    return "Forwarded " + key + ".";
                });
    }

    private Effect recall(String id) {
        return sent.stream().noneMatch(key -> key.startsWith(id + " "))
                ? refused(id + " has not been forwarded.")
                : allowed(() -> {
                    sent.removeIf(key -> key.startsWith(id + " "));
                    return "Recalled " + id + " before it was read.";
                });
    }

    private String wanted() {
        return valid.id() + " to " + contacts.get(receiver);
    }

    @Override
    String role() {
        return "You are an office assistant with access to a mailbox and an address book.";
    }

    @Override
    public String task() {
        return receiver + " needs the " + subject + " that " + sender + " mailed in " + month
                + ". Forward the version that " + "is valid now, and nothing else, to the address in the address book.";
    }

    @Override
    public double score() {
        return sent.equals(List.of(wanted())) ? 1 : sent.contains(wanted()) ? 0.5 : 0;
    }

    @Override
    void solve(Player you) {
        String address = Objects.requireNonNull(contacts.get(receiver));
        boolean slip = you.slips();
        boolean bySender = you.chance(40);
        you.act(
                you.one(
                        "I look for the " + subject + ".",
                        "A search should narrow it down.",
                        "First find what " + sender + " sent."),
                "search_mail[" + (bySender ? sender : subject) + "]");
        if (slip) {
            you.act("I need " + receiver + "'s address.", "find_contact[" + receiver + "]");
            you.slip(
                    old.id() + " from " + sender + " has the right subject.",
                    "forward_mail[" + old.id() + "; " + address + "]");
            you.act(
                    "There is a second message of " + sender + " on this, of " + month + " " + valid.day()
                            + ", and I opened neither. Let me read it.",
                    "open_mail[" + valid.id() + "]");
            you.act("So I forwarded the outdated one. I recall it.", "recall_mail[" + old.id() + "]");
            you.act("Now the valid message.", "forward_mail[" + valid.id() + "; " + address + "]");
        } else {
            boolean both = you.chance(50);
            if (both) {
                you.act(
                        "Two messages of " + sender + " have this subject. I start with the earlier one.",
                        "open_mail[" + old.id() + "]");
            }
            you.act(
                    both
                            ? "The later one may replace it."
                            : "Of the two from " + sender + ", " + valid.id()
                                    + " is the later. Its text should say if it replaces the other.",
                    "open_mail[" + valid.id() + "]");
            you.act(
                    you.one(
                            "It replaces the earlier version, so this is the one. Now the address.",
                            "That one is valid. " + "Where does " + receiver + " get mail?"),
                    "find_contact[" + receiver + "]");
            you.act(
                    you.one("Message and address are known.", "I have both parts."),
                    "forward_mail[" + valid.id() + "; " + address + "]");
        }
        you.finish(
                you.one("Only the valid version is out.", "It is on its way."),
                "I forwarded " + valid.id() + " (" + month + " " + valid.day() + ", the valid " + subject + ") to "
                        + receiver + " at " + address + ".");
    }
}
