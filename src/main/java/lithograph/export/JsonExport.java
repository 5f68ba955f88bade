package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// One object with everything, as `export.schema.json` describes it. What is no article waits for the end.
final class JsonExport implements Export {
    static final int VERSION = 2;
    static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final PrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

    private final JsonGenerator json;
    private final Map<Integer, Exported> others = new LinkedHashMap<>();
    private int position;

    JsonExport(ExportHeading heading, Writer to) throws IOException {
        json = generator(to);
        json.writeStartObject();
        json.writeNumberProperty("lithograph", VERSION);
        json.writeStringProperty("title", heading.title());
        json.writeStringProperty("query", heading.query());
        json.writeStringProperty("exported", heading.made().toString());
        json.writeArrayPropertyStart("articles");
    }

    static JsonGenerator generator(Writer to) throws IOException {
        try {
            return MAPPER.writer().with(PRETTY).createGenerator(to);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    @Override
    public void add(Exported item) throws IOException {
        try {
            position++;
            if (item instanceof ExportedArticle) {
                JsonItem.write(json, item, position);
            } else {
                others.put(position, item);
            }

        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    @Override
    public void end() throws IOException {
        try {
            json.writeEndArray();
            json.writeArrayPropertyStart("others");
            others.forEach((at, item) -> JsonItem.write(json, item, at));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }
}
