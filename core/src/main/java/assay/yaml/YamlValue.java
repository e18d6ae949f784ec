package assay.yaml;

import assay.pipeline.UnusableInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A value of a YAML file with the place where it stands. Scalars are texts: what they mean is their reader's business.
/// Anchors and tags are refused, a key stands once.
public sealed interface YamlValue {
    /// Where it begins.
    Place place();

    /// A scalar as it is written, without quotes.
    record Text(String text, Place place) implements YamlValue {}

    record Items(List<YamlValue> items, Place place) implements YamlValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Order: of the file.
    record Keys(LinkedHashMap<String, YamlValue> values, Place place) implements YamlValue {}

    /// The one document in `text`, which messages call `name`; `what` it is.
    /// Errors: [UnusableInputException] with name, line and rule.
    static YamlValue parse(String text, String name, String what) {
        return parse(text, line -> new Place(name, line), what);
    }

    /// As [#parse] of a text whose lines, from 1 (0 for the whole), are `places`.
    static YamlValue parse(String text, IntFunction<Place> places, String what) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setAllowDuplicateKeys(false)
                    .setAllowNonScalarKeys(true) // refused below, with their line
                    .build();
            return of(
                    new Compose(settings)
                            .composeString(text)
                            .orElseThrow(() -> new UnusableInputException(places.apply(0) + ": " + what + " is empty")),
                    places);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new UnusableInputException(places.apply(line) + ": not YAML: " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new UnusableInputException(places.apply(0) + ": not YAML: " + e.getMessage(), e);
        }
    }

    private static YamlValue of(Node node, IntFunction<Place> places) {
        Place place =
                places.apply(node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
        if (node.getAnchor().isPresent()) { // an alias may lead back to where it stands, or grow without end
            throw new UnusableInputException(place + ": YAML anchors are not used here (write the value out)");
        }
        return switch (node) {
            case ScalarNode scalar -> new Text(scalar.getValue(), place);
            case SequenceNode sequence -> {
                List<YamlValue> items = new ArrayList<>();
                sequence.getValue().forEach(item -> items.add(of(item, places)));
                yield new Items(items, place);
            }
            case MappingNode mapping -> {
                LinkedHashMap<String, YamlValue> values = new LinkedHashMap<>();
                mapping.getValue().forEach(pair -> {
                    YamlValue key = of(pair.getKeyNode(), places);
                    if (!(key instanceof Text(String text, Place where))) {
                        throw new UnusableInputException(key.place() + ": a key must be a word");
                    }
                    if (values.put(text, of(pair.getValueNode(), places)) != null) {
                        throw new UnusableInputException(where + ": the key \"" + text + "\" stands here twice");
                    }
                });
                yield new Keys(values, place);
            }
            default -> throw new UnusableInputException(place + ": a value must be a text, a list or a mapping");
        };
    }
}
