package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Articles in pages of hits; the obvious one may be replaced or for another model. The right one answers the customer.
final class KnowledgeBase extends World {
    private static final List<String> DEVICES = List.of(
            "label printer",
            "badge reader",
            "ticket gate",
            "barcode scanner",
            "till display",
            "parking meter",
            "time clock",
            "rain gauge");
    private static final List<String> FAULTS = List.of(
            "does not start",
            "loses its settings",
            "shows error 14",
            "beeps without end",
            "prints nothing",
            "drops its connection");
    private static final List<String> CURES = List.of(
            "hold the reset key for %d seconds",
            "set switch S%d to off",
            "load firmware 4.%d",
            "replace fuse F%d",
            "pull the plug for %d minutes",
            "select channel %d");
    private static final int PAGE = 2;

    private record Article(String id, String title, String model, String text) {}

    private final String device;
    private final String fault;
    private final String model;
    private final String ticket;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final List<String> hits = new ArrayList<>();
    private final String right;
    private final String oldOne;
    private final String twin;
    private String sent = "";

    KnowledgeBase(Draw draw) {
        device = draw.one(DEVICES);
        fault = draw.one(FAULTS);
        int number = draw.between(10, 89) * 10;
        model = draw.one("X", "L", "M", "Z") + number;
        String sister = model.charAt(0) + Integer.toString(number + 5);
        ticket = "R" + draw.between(1000, 9999);
        List<Integer> ids = draw.some(List.of(112, 118, 125, 131, 146, 153, 167, 172, 188, 194, 203, 217, 226), 4);
        List<String> cures = draw.some(CURES, 3).stream()
                .map(cure -> String.format(java.util.Locale.ROOT, cure, draw.between(2, 9)))
                .toList();
        right = "KB" + ids.get(0);
        oldOne = "KB" + ids.get(1);
        twin = "KB" + ids.get(2);
        String title = device + " " + fault;
        Article valid = new Article(right, title, model, "Cure: " + cures.get(0) + ".");
        List<Article> all = new ArrayList<>(List.of(
                new Article(oldOne, title, model, "Replaced by " + right + "."),
                new Article(twin, title, sister, "Cure: " + cures.get(1) + "."),
                new Article("KB" + ids.get(3), device + ": cleaning", model, "Use a dry cloth.")));
        articles.put(right, valid);
        all.forEach(article -> articles.put(article.id(), article));
        List<Article> order = new ArrayList<>(draw.shuffled(all));
        boolean linked = draw.chance(50);
        if (!linked) {
            order.add(draw.between(1, 3), valid);
        }
        order.forEach(article -> hits.add(article.id()));
        List<String> names = List.copyOf(articles.keySet());
        verb(
                "search_articles(<query>, <page>)",
                "two hits a page; query: the device",
                a -> search(a.get(0), a.get(1)),
                any(() -> List.of(device)),
                among(List.of("1", "2")));
        verb("read_article(<id>)", "model and text", a -> shows(read(a.getFirst())), among(names));
        verb(
                "send_article(<ticket>, <id>)",
                "answers the customer with an article",
                a -> send(a.get(1)),
                among(List.of(ticket)),
                among(names));
        verb(
                "retract(<ticket>)",
                "takes an answer back",
                a -> sent.isEmpty()
                        ? refused(ticket + " has no answer.")
                        : allowed(() -> {
                            String taken = sent;
                            sent = "";
                            return "The answer " + taken + " to " + ticket + " is taken back.";
                        }),
                among(List.of(ticket)));
    }

    private Article of(String id) {
        return Objects.requireNonNull(articles.get(id));
    }

    private Effect search(String query, String page) {
        if (!query.equalsIgnoreCase(device)) {
            return shows("0 hits for \"" + query + "\".");
        }
        int from = (Integer.parseInt(page) - 1) * PAGE;
        List<String> lines = hits.subList(Math.min(from, hits.size()), Math.min(from + PAGE, hits.size())).stream()
                .map(id -> id + " \"" + of(id).title() + "\"")
                .toList();
        return shows(hits.size() + " hits, page " + page + " of 2: " + String.join("; ", lines) + ".");
    }

    private String read(String id) {
        return id + " \"" + of(id).title() + "\", model " + of(id).model() + ". " + of(id).text();
    }

    private Effect send(String id) {
        return !sent.isEmpty()
                ? refused(ticket + " is answered with " + sent + "; retract first.")
                : allowed(() -> {
                    sent = id;
                    return "Sent " + id + " (model " + of(id).model() + ", \"" + of(id).title()
                            + "\") to the customer of " + ticket + ".";
                });
    }

    @Override
    String role() {
        return "You answer support tickets with articles of a knowledge base.";
    }

    @Override
    public String task() {
        return "Ticket " + ticket + ": \"Our " + device + ", model " + model + ", " + fault
                + ".\" Answer it with the article " + "that is valid for this model and fault.";
    }

    @Override
    public double score() {
        return sent.equals(right) ? 1 : 0;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        String next = "";
        String begin = you.one("I search for the device.", "First all articles on the " + device + ".");
        for (int page = 1; page <= 2 && next.isEmpty(); page++) {
            you.act(begin, "search_articles(" + device + ", " + page + ")");
            begin = "";
            List<String> shown = hits.subList((page - 1) * PAGE, Math.min(page * PAGE, hits.size()));
            for (String id : shown) {
                if (!of(id).title().endsWith(fault)) {
                    continue;
                }
                if (slip && id.equals(twin)) {
                    slip = false;
                    you.slip("The title of " + id + " fits the fault.", "send_article(" + ticket + ", " + id + ")");
                    you.act(
                            "It is for model " + of(id).model() + ", not " + model
                                    + ": I sent it unread. I take it back.",
                            "retract(" + ticket + ")");
                    begin = "From now on I read before I send. ";
                    continue;
                }
                you.act(
                        begin
                                + you.one(
                                        "The title of " + id + " fits. Which model is it for?",
                                        id + " names the fault; I " + "read it.",
                                        "Is " + id + " for model " + model + "?"),
                        "read_article(" + id + ")");
                begin = "";
                if (id.equals(right) || id.equals(oldOne)) {
                    next = id;
                    break;
                }
                begin = id + " is for model " + of(id).model() + ", so it does not help. ";
            }
            if (next.isEmpty()) {
                begin = begin + you.one("On to the second page.", "There is another page.");
            }
        }
        if (next.equals(oldOne)) {
            if (slip) {
                you.slip("Model and fault fit, so I send it.", "send_article(" + ticket + ", " + oldOne + ")");
                you.act(
                        "I sent an article that says itself that it is replaced. Back with it.",
                        "retract(" + ticket + ")");
            }
            you.act(
                    (slip ? "Its successor is " + right + "." : "Right model, but replaced by " + right + ".")
                            + you.one(" I read that one.", " So on to that."),
                    "read_article(" + right + ")");
        } else if (slip) {
            you.slip("Now " + right + " goes out.", "send_article(" + ticket + ", " + oldOne + ")");
            you.act(
                    "I picked the wrong number; " + oldOne + " is not what I read. I take it back.",
                    "retract(" + ticket + ")");
        }
        you.act(
                you.one("Model " + model + " and the fault match.", right + " is valid for " + model + "."),
                "send_article(" + ticket + ", " + right + ")");
        you.finish(
                you.one("The customer has the valid article.", "The ticket is answered."),
                "Ticket " + ticket
                        + " is answered with " + right + " for model " + model + ": "
                        + of(right).text().substring("Cure: ".length()));
    }
}
