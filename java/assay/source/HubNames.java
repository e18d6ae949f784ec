package assay.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Parquet files are called, and which file of a layout they stand for.
///
/// ```
/// dev.parquet                               dev.json, dev.jsonl: the same place
/// train-00000-of-00002.parquet              the split train, as the hub names its shards,
/// data/train-00000-of-00002-0a1b….parquet   in `data`, `default` or a folder with the source's name,
/// default/train/0000.parquet                or as its conversion service does
/// ```
final class HubNames {
    /// Folders that the hub itself makes.
    private static final Set<String> FOLDERS = Set.of("", "data", "default");

    private static final Pattern SHARD = Pattern.compile(
            "(?:(?<folder>[^/]+)/)?(?<split>[A-Za-z_.0-9]+?)-\\d{4,6}(?:-of-\\d{4,6})?(?:-[0-9a-f]{8,64})?");
    private static final Pattern CONVERTED =
            Pattern.compile("(?:(?<folder>[^/]+)/)?(?:partial-)?(?<split>[A-Za-z_.0-9]+)/\\d{4}");
    private static final Pattern ALONE = Pattern.compile("(?<folder>data)/(?<split>[A-Za-z_.0-9]+)");

    private HubNames() {}

    /// A split of a data set, and the folder that its file lies in, empty for none.
    private record Shard(String folder, String split) {}

    private static Optional<Shard> shard(String stem) {
        for (Pattern pattern : List.of(SHARD, CONVERTED, ALONE)) {
            Matcher matcher = pattern.matcher(stem);
            if (matcher.matches()) {
                String split = matcher.group("split");
                return Optional.of(new Shard(
                        Objects.requireNonNullElse(matcher.group("folder"), ""),
                        split.equals("validation") ? "dev" : split));
            }
        }
        return Optional.empty();
    }

    /// The split of which the file with this name, without its ending, is a shard; empty where it is no such name.
    static String split(String stem) {
        return shard(stem).map(Shard::split).orElse("");
    }

    /// The JSON files that the Parquet file at `path` can stand for, the closest first.
    static Set<String> jsonNames(String path, Source source) {
        String stem = path.substring(0, path.length() - Packed.PARQUET.length());
        Set<String> names = new LinkedHashSet<>();
        names.add(stem + ".json");
        names.add(stem + ".jsonl");
        shard(stem)
                // Not in any folder: a copy that somebody put aside has the same name.
                .filter(shard ->
                        FOLDERS.contains(shard.folder()) || source.folders().contains(shard.folder()))
                .ifPresent(shard -> names.addAll(source.filesOfSplit(shard.split())));
        return names;
    }
}
