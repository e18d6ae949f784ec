package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Print jobs that hang: each to a printer that can do it, paper to refill, the urgent one first.
final class PrintQueue extends World {
    private static final List<String> TITLES = List.of(
            "annual report",
            "concert poster",
            "price tags",
            "visitor badges",
            "exam sheets",
            "floor plan",
            "menu cards",
            "safety notice");

    private record Job(String title, int pages, boolean colour, String size) {}

    private record Printer(String name, boolean colour, String size, int tray) {}

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Map<String, Printer> printers = new LinkedHashMap<>();
    private final Map<String, Integer> paper = new LinkedHashMap<>();
    private final String urgent;
    private final List<String> printed = new ArrayList<>();

    PrintQueue(Draw draw) {
        List<String> titles = draw.some(TITLES, draw.between(2, 3));
        List<String> names = draw.some(List.of("Heron", "Ibis", "Jay", "Kite", "Lark", "Merlin"), 3);
        printers.put(names.get(0), new Printer(names.get(0), false, "A4", draw.between(100, 250)));
        printers.put(names.get(1), new Printer(names.get(1), true, "A4", draw.between(80, 150)));
        printers.put(names.get(2), new Printer(names.get(2), true, "A3", draw.between(40, 100)));
        List<Integer> kinds = draw.some(List.of(0, 1, 2), titles.size());
        int lean = draw.between(0, titles.size() - 1);
        printers.values().forEach(printer -> paper.put(printer.name(), printer.tray()));
        for (int i = 0; i < titles.size(); i++) {
            Printer printer = Objects.requireNonNull(printers.get(names.get(kinds.get(i))));
            int pages = draw.between(15, Math.min(60, printer.tray()));
            jobs.put(titles.get(i), new Job(titles.get(i), pages, printer.colour(), printer.size()));
            if (i == lean) {
                paper.put(printer.name(), draw.between(0, pages - 1));
            }
        }
        urgent = draw.one(titles);
        List<String> machines = List.copyOf(printers.keySet());
        verb("show job <job>", "pages, colour and paper size", a -> shows(job(of(a.getFirst()))), among(titles));
        verb(
                "status of <printer>",
                "what it can do and how much paper it has",
                a -> shows(status(a.getFirst())),
                among(machines));
        verb("refill <printer>", "fills the tray", a -> refill(a.getFirst()), among(machines));
        verb(
                "print <job> on <printer>",
                "releases a job",
                a -> print(of(a.get(0)), a.get(1)),
                among(titles),
                among(machines));
    }

    private Job of(String title) {
        return Objects.requireNonNull(jobs.get(title));
    }

    private Printer printer(String name) {
        return Objects.requireNonNull(printers.get(name));
    }

    private int paper(String name) {
        return Objects.requireNonNull(paper.get(name));
    }

    private static String job(Job job) {
        return "Job " + job.title() + ": " + job.pages() + " pages, " + (job.colour() ? "colour" : "black and white")
                + ", " + job.size() + ".";
    }

    private String status(String name) {
        Printer printer = printer(name);
        return name + ": " + (printer.colour() ? "colour" : "black and white only") + ", " + printer.size() + ", "
                + paper(name) + " of " + printer.tray() + " sheets.";
    }

    private Effect refill(String name) {
        return paper(name) == printer(name).tray()
                ? refused("The tray of " + name + " is full.")
                : allowed(() -> {
                    paper.put(name, printer(name).tray());
                    return name + " has " + printer(name).tray() + " sheets now.";
                });
    }

    private boolean able(Job job, Printer printer) {
        return job.size().equals(printer.size()) && (printer.colour() || !job.colour());
    }

    private Effect print(Job job, String name) {
        if (printed.contains(job.title())) {
            return refused("The " + job.title() + " is printed.");
        }
        Printer printer = printer(name);
        if (!able(job, printer)) {
            return refused(name + " rejects the job: "
                    + (job.size().equals(printer.size()) ? "no colour." : "only " + printer.size() + " paper."));
        }
        if (!job.colour() && printer.colour()) {
            return refused(name + " rejects the job: colour printers take colour jobs only.");
        }
        return paper(name) < job.pages()
                ? refused(name + " rejects the job: " + paper(name) + " sheets for " + job.pages() + " pages.")
                : printed.isEmpty() && !job.title().equals(urgent)
                        ? refused("Held: the " + urgent + " is urgent and goes first.")
                        : allowed(() -> {
                            paper.merge(name, -job.pages(), Integer::sum);
                            printed.add(job.title());
                            return name + " prints the " + job.title() + ". Jobs left: "
                                    + (jobs.size() - printed.size()) + ".";
                        });
    }

    @Override
    String role() {
        return "You look after the print room. Colour printers take colour jobs only.";
    }

    @Override
    public String task() {
        return "These jobs hang: " + Phrases.listed(List.copyOf(jobs.keySet())) + ". Print all of them, the " + urgent
                + " first. Printers: " + Phrases.listed(List.copyOf(printers.keySet())) + ".";
    }

    @Override
    public double score() {
        return printed.size() / (double) jobs.size();
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        List<String> order = new ArrayList<>(jobs.keySet());
        order.remove(urgent);
        order.addFirst(urgent);
        List<String> known = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (String title : order) {
            Job job = of(title);
            you.act(
                    title.equals(urgent)
                            ? you.one(
                                    "The urgent job first: what does it need?",
                                    "I start with the urgent job: the " + urgent + ".")
                            : you.one("Next: the " + title + ".", "What does the " + title + " need?"),
                    "show job " + title);
            String name = printers.values().stream()
                    .filter(each -> able(job, each) && each.colour() == job.colour())
                    .findFirst()
                    .orElseThrow()
                    .name();
            String wish = (job.colour() ? "colour" : "black and white") + " on " + job.size();
            String begin = "It needs " + wish + ". ";
            if (slip) {
                slip = false;
                String wrong = printers.keySet().stream()
                        .filter(each -> !each.equals(name))
                        .findFirst()
                        .orElseThrow();
                you.slip("Perhaps " + wrong + " takes it.", "print " + title + " on " + wrong);
                begin = "That was a guess; I ask the printers. It needs " + wish + ". ";
            }
            for (String each : printers.keySet()) {
                if (known.contains(name)) {
                    break;
                }
                if (!known.contains(each)) {
                    known.add(each);
                    you.act(
                            begin
                                    + you.one(
                                            "What can " + each + " do?",
                                            "I ask " + each + ".",
                                            "Is " + each + " the right one?"),
                            "status of " + each);
                    begin = each.equals(name) ? "" : "Not that one. ";
                }
            }
            if (paper(name) < job.pages()) {
                you.act(
                        name + " fits but has " + paper(name) + " sheets for " + job.pages() + " pages.",
                        "refill " + name);
                begin = "";
            }
            you.act(
                    (begin.startsWith("It needs") ? begin : "")
                            + you.one(
                                    name + " can print it.",
                                    name + " has the paper and the right kind of print.",
                                    "So it goes to " + name + "."),
                    "print " + title + " on " + name);
            done.add(title + " on " + name);
        }
        you.finish(you.one("The queue is empty.", "All jobs are out."), "Printed: " + Phrases.listed(done) + ".");
    }
}
