package assay.source;

import assay.pipeline.UnusableInputException;
import assay.sample.SourceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What the data folders hold of one source, without converting it. `where` are the files that a build reads.
public record SourceListing(
        SourceName name,
        boolean found,
        long rows,
        String license,
        List<String> where,
        List<Ignored> ignored,
        String home) {

    /// A file that no build opens.
    public record Ignored(String file, String why) {}

    private static final int MAX_RECORD_BYTES = 1 << 26;

    public static SourceListing of(SourceName name, List<DataFolder> data) {
        Optional<Source> source = Sources.of(name);
        if (source.isEmpty()) {
            return new SourceListing(name, false, 0, "", List.of(), List.of(), "this version cannot read it yet");
        }
        Layout layout = Layout.of(source.get(), data);
        List<String> where = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        TreeSet<String> licenses = new TreeSet<>();
        long rows = 0;
        long databases = 0;
        for (SourceFile file : layout.files()) {
            switch (file.use()) {
                case Use.Records _ -> {
                    where.add(file.relative());
                    licenses.add(file.license());
                    rows += count(file, ignored);
                }
                case Use.DatabaseFile _ -> databases++;
                case Use.Ignored(String why) -> ignored.add(new Ignored(file.relative(), why));
            }
        }
        if (databases > 0) {
            where.add(databases + " databases");
        }
        return new SourceListing(
                name,
                rows > 0,
                rows,
                String.join(", ", licenses),
                where,
                ignored,
                source.get().home());
    }

    /// This listing with a generator's catalogue in `where`.
    public SourceListing generatedFrom(SourceFile catalogue) {
        List<String> all = new ArrayList<>(where);
        all.add(catalogue.relative() + " (templates, rows are generated as needed)");
        String licenses = license.isEmpty() ? catalogue.license() : license;
        return new SourceListing(name, true, rows, licenses, all, ignored, home);
    }

    private static long count(SourceFile file, List<Ignored> ignored) {
        long rows = 0;
        try (RecordReader records = RecordReader.open(file, MAX_RECORD_BYTES)) {
            while (records.hasNext()) {
                records.next();
                rows++;
            }
        } catch (UnusableInputException e) {
            ignored.add(new Ignored(file.relative(), "a build would stop here: " + e.getMessage()));
        }
        return rows;
    }
}
