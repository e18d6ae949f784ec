package assay.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/// A record of an input file. `file` is relative to its data folder, with `/`.
///
/// Units: `record` counts from 1: the line of a JSON Lines file, the element of a JSON array.
public record Origin(String file, long record) {
    public Origin {
        if (file.isEmpty() || record < 1) {
            throw new IllegalArgumentException(
                    "an origin is a file and a record from 1 on, got " + file + ":" + record);
        }
    }

    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("record", record);
        return json;
    }

    @Override
    public String toString() {
        return file + ":" + record;
    }
}
