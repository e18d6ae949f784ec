package assay.notebook.export;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// A file of Jupyter.
///
/// Source: nbformat 4.5; the layout (keys in order, one blank of indentation, no blank before the colon, a line break
/// at the end) is that of Jupyter itself, so that a file which is opened and saved there changes as little as
/// possible.
record Ipynb(List<IpynbCell> cells, Metadata metadata) {
    record Kernel(String displayName, String language, String name) {}

    record Language(String ending, String mimeType, String name) {}

    record Metadata(Kernel kernel, Language language) {}

    Ipynb {
        cells = List.copyOf(cells);
    }

    String text() {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withArrayIndenter(lines)
                .withObjectIndenter(lines)
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""));
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(context, text)) {
            json.writeStartObject();
            json.writeName("cells");
            json.writeStartArray();
            cells.forEach(cell -> write(json, cell));
            json.writeEndArray();
            json.writeName("metadata");
            json.writeStartObject();
            json.writeName("kernelspec");
            json.writeStartObject();
            json.writeStringProperty("display_name", metadata.kernel().displayName());
            json.writeStringProperty("language", metadata.kernel().language());
            json.writeStringProperty("name", metadata.kernel().name());
            json.writeEndObject();
            json.writeName("language_info");
            json.writeStartObject();
            json.writeStringProperty("file_extension", metadata.language().ending());
            json.writeStringProperty("mimetype", metadata.language().mimeType());
            json.writeStringProperty("name", metadata.language().name());
            json.writeEndObject();
            json.writeEndObject();
            json.writeNumberProperty("nbformat", 4);
            json.writeNumberProperty("nbformat_minor", 5);
            json.writeEndObject();
        }
        return text.append("\n").toString();
    }

    private static void write(JsonGenerator json, IpynbCell cell) {
        json.writeStartObject();
        json.writeStringProperty("cell_type", cell.isCode() ? "code" : "markdown");
        if (cell.isCode()) {
            json.writeNullProperty("execution_count");
        }
        json.writeStringProperty("id", cell.id());
        json.writeName("metadata");
        json.writeStartObject();
        json.writeEndObject();
        if (cell.isCode()) {
            json.writeName("outputs");
            json.writeStartArray();
            json.writeEndArray();
        }
        json.writeName("source");
        json.writeStartArray();
        List<String> lines = cell.source().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            json.writeString(lines.get(i) + (i < lines.size() - 1 ? "\n" : ""));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
