package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// Files to archive by their dates, into a folder that is write-protected and has a quota.
final class FileStore extends World {
    private static final List<String> TOPICS = List.of(
            "survey",
            "budget",
            "minutes",
            "forecast",
            "inventory",
            "roster",
            "audit",
            "pricing",
            "mileage",
            "training");
    private static final String ARCHIVE = "/archive";

    private record Entry(String name, int year, int megabytes) {}

    private final String folder;
    private final int year;
    private final int quota;
    private final String code;
    private final LinkedHashMap<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> archived = new ArrayList<>();
    private final List<String> packed = new ArrayList<>();
    private boolean unlocked;

    FileStore(Draw draw) {
        folder = "/" + draw.one("projects", "reports", "office", "team", "shared") + "/"
                + draw.one("north", "harbour", "atlas", "spring", "delta", "museum");
        year = draw.between(2016, 2022);
        code = draw.one("K", "M", "R") + draw.between(1000, 9999);
        List<String> topics = draw.some(TOPICS, draw.between(3, 4));
        int old = draw.between(2, topics.size() - 1);
        int size = 0;
        for (int i = 0; i < topics.size(); i++) {
            int made = i < old ? year - draw.between(1, 4) : year + draw.between(0, 2);
            int megabytes = draw.between(8, 90);
            size += i < old ? megabytes : 0;
            String name = topics.get(i) + "_" + draw.between(10, 99) + ".csv";
            entries.put(name, new Entry(name, made, megabytes));
        }
        int half = entries.values().stream()
                .filter(this::isOld)
                .mapToInt(Entry::megabytes)
                .max()
                .orElse(0);
        quota = draw.chance(60) ? size + draw.between(3, 30) : size - half + Math.ceilDiv(half, 4) + draw.between(0, 3);
        List<String> shuffled = draw.shuffled(List.copyOf(entries.keySet()));
        shuffled.forEach(name -> entries.putLast(name, Objects.requireNonNull(entries.get(name))));
        List<String> names = List.copyOf(entries.keySet());
        verb(
                "list(<folder>)",
                "names, years and sizes",
                a -> shows(list(a.getFirst())),
                among(List.of(folder, ARCHIVE)));
        verb(
                "info(<folder>)",
                "protection, quota and who to ask",
                a -> shows(info(a.getFirst())),
                among(List.of(folder, ARCHIVE)));
        verb(
                "unlock(<folder>, <code>)",
                "lifts the write protection",
                a -> unlock(a.get(1)),
                among(List.of(ARCHIVE)),
                any(() -> List.of(code)));
        verb("compress(<file>)", "to a quarter of its size", a -> compress(a.getFirst()), among(names));
        verb(
                "move(<file>, <folder>)",
                "into another folder",
                a -> move(a.get(0), a.get(1)),
                among(names),
                among(List.of(folder, ARCHIVE)));
    }

    private boolean isOld(Entry entry) {
        return entry.year() < year;
    }

    private int size(String name) {
        int full = Objects.requireNonNull(entries.get(name)).megabytes();
        return packed.contains(name) ? Math.ceilDiv(full, 4) : full;
    }

    private int used() {
        return archived.stream().mapToInt(this::size).sum();
    }

    private String list(String where) {
        List<String> lines = entries.values().stream()
                .filter(entry -> archived.contains(entry.name()) == where.equals(ARCHIVE))
                .map(entry -> entry.name() + " (" + entry.year() + ", " + size(entry.name()) + " MB)")
                .toList();
        return where + ": " + (lines.isEmpty() ? "empty" : String.join(", ", lines)) + ".";
    }

    private String info(String where) {
        return where.equals(folder)
                ? folder + ": writable, no quota."
                : ARCHIVE + ": " + (unlocked ? "writable" : "write-protected, unlock code " + code) + ", "
                        + (quota - used()) + " of " + quota + " MB free.";
    }

    private Effect unlock(String given) {
        return unlocked
                ? refused(ARCHIVE + " is writable already.")
                : !given.equals(code)
                        ? refused("Wrong code.")
                        : allowed(() -> {
                            unlocked = true;
                            return ARCHIVE + " is writable.";
                        });
    }

    private Effect compress(String name) {
        return packed.contains(name)
                ? refused(name + " is compressed already.")
                : allowed(() -> {
                    packed.add(name);
                    return name + " has " + size(name) + " MB now.";
                });
    }

    private Effect move(String name, String to) {
        boolean there = archived.contains(name) == to.equals(ARCHIVE);
        if (there) {
            return refused(name + " is in " + to + " already.");
        }
        if (!unlocked) {
            return refused("Permission denied: " + ARCHIVE + " is write-protected.");
        }
        if (to.equals(ARCHIVE) && used() + size(name) > quota) {
            return refused("Quota exceeded: " + (quota - used()) + " MB free in " + ARCHIVE + ", " + name + " has "
                    + size(name) + " MB.");
        }
        return allowed(() -> {
            if (to.equals(ARCHIVE)) {
                archived.add(name);
            } else {
                archived.remove(name);
            }
            return name + " is in " + to + "; " + (quota - used()) + " MB free in " + ARCHIVE + ".";
        });
    }

    @Override
    String role() {
        return "You tidy a file store through its commands.";
    }

    @Override
    public String task() {
        return "Move every file of " + folder + " from before " + year + " to " + ARCHIVE
                + ", and no other. The archive "
                + "may be protected and has a quota; files may be compressed only if they would not fit otherwise.";
    }

    @Override
    public double score() {
        long due = entries.values().stream().filter(this::isOld).count();
        long right = archived.stream()
                .filter(name -> isOld(Objects.requireNonNull(entries.get(name))))
                .count();
        boolean idle = packed.stream().anyMatch(name -> !archived.contains(name));
        return Math.max(0, right - (archived.size() - right) - (idle ? 0.5 : 0)) / due;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        List<Entry> old = entries.values().stream().filter(this::isOld).toList();
        String names = Phrases.listed(old.stream().map(Entry::name).toList());
        you.act(
                you.one("What is in the folder, and from when?", "I start with the years of the files."),
                "list(" + folder + ")");
        String begin = names + (old.size() == 1 ? " is" : " are") + " from before " + year + ". ";
        if (slip) {
            you.slip(
                    begin + "I move " + old.getFirst().name() + " first.",
                    "move(" + old.getFirst().name() + ", " + ARCHIVE + ")");
            begin = "The archive is protected, and I did not look. ";
        }
        you.act(begin + "What about the archive's protection and quota?", "info(" + ARCHIVE + ")");
        int size = old.stream().mapToInt(Entry::megabytes).sum();
        String sum = "Together they have " + size + " MB, "
                + (size <= quota
                        ? "which fits. "
                        : "more than the " + quota + " free: the largest must be compressed. ");
        you.act(
                sum + you.one("The code is " + code + ".", "First the protection."),
                "unlock(" + ARCHIVE + ", " + code + ")");
        if (size > quota) {
            Entry largest = old.stream()
                    .max(java.util.Comparator.comparingInt(Entry::megabytes))
                    .orElseThrow();
            you.act(
                    largest.name() + " is the largest with " + largest.megabytes() + " MB.",
                    "compress(" + largest.name() + ")");
        }
        for (Entry entry : old) {
            you.act(
                    you.one(
                            entry.name() + " is from " + entry.year() + ".",
                            "Next: " + entry.name() + ".",
                            entry.name() + " belongs in the archive."),
                    "move(" + entry.name() + ", " + ARCHIVE + ")");
        }
        you.finish(
                you.one("All old files are archived.", "Nothing from before " + year + " is left."),
                "Archived "
                        + names + (packed.isEmpty() ? "" : " (" + packed.getFirst() + " compressed)") + "; "
                        + (quota - used())
                        + " MB are free in " + ARCHIVE + ".");
    }
}
