package assay.cli;

import assay.generate.Generators;
import assay.json.Json;
import assay.sample.SourceName;
import assay.source.DataFolder;
import assay.source.SourceFile;
import assay.source.SourceListing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `assay sources`.
@Command(
        name = "sources",
        description =
                "Lists what the data folders hold: per source the records, and the files that are ignored and why.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  assay sources --data my-data"})
final class SourcesCommand implements Callable<Integer> {
    @Mixin
    private DataOptions data;

    @Option(names = "--json", description = "One JSON array on stdout.")
    private boolean json;

    @Option(names = "--quiet", description = "Only the exit code.")
    private boolean quiet;

    @Override
    public Integer call() {
        List<DataFolder> folders = data.folders();
        List<SourceListing> listings = new ArrayList<>();
        for (SourceName name : SourceName.values()) {
            SourceListing listing = SourceListing.of(name, folders);
            SourceFile catalogue = Generators.catalogues(folders).get(name);
            listings.add(catalogue == null ? listing : listing.generatedFrom(catalogue));
        }
        if (json) {
            System.out.println(
                    Json.line(listings.stream().map(SourcesCommand::toJson).toList()));
        } else if (!quiet) {
            listings.forEach(SourcesCommand::print);
            for (DataFolder folder : folders) {
                if (!folder.starter() && !folder.strangers().isEmpty()) {
                    System.out.println("folders of " + folder.path() + " that no source reads: "
                            + String.join(", ", folder.strangers()));
                }
            }
        }
        return Assay.DONE;
    }

    private static Map<String, Object> toJson(SourceListing listing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", listing.name().wire());
        json.put("found", listing.found());
        json.put("rows", listing.rows());
        json.put("license", listing.license());
        json.put("where", listing.where());
        json.put(
                "ignored",
                listing.ignored().stream()
                        .map(ignored -> {
                            Map<String, Object> line = new LinkedHashMap<>();
                            line.put("file", ignored.file());
                            line.put("why", ignored.why());
                            return line;
                        })
                        .toList());
        return json;
    }

    private static void print(SourceListing listing) {
        System.out.printf(
                "%-16s %s%n",
                listing.name().wire(),
                listing.found()
                        ? String.format("%,d records, %s", listing.rows(), listing.license())
                        : "not found; " + listing.home());
        listing.where().forEach(file -> System.out.println("    reads   " + file));
        listing.ignored()
                .forEach(ignored -> System.out.println("    ignores " + ignored.file() + ": " + ignored.why()));
    }
}
