package lithograph.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/// One line an article, note or whatever else leaves, each an object that `export.schema.json` describes by its `kind`.
final class JsonLinesExport implements Export {
    private final Writer to;
    private int position;

    JsonLinesExport(Writer to) {
        this.to = to;
    }

    @Override
    public void add(Exported item) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonExport.MAPPER.createGenerator(line)) {
            position++;
            JsonItem.write(json, item, position);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        to.write(line.append('\n').toString());
    }

    @Override
    public void end() throws IOException {
        to.flush();
    }
}
