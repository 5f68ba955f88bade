package lithograph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// A list of sources, one line each.
///
/// @param label what to show for it
/// @param style the text of a CSL file
public record CitationForm(String label, String style) implements ExportForm {
    public static CitationForm of(CitationStyle style) throws IOException {
        return new CitationForm("Citations, " + style.label(), Citations.text(style));
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Export begin(ExportHeading heading, OutputStream to) {
        return begin(heading, new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)));
    }

    @Override
    public Export begin(ExportHeading heading, Writer to) {
        return new CitationsExport(style, to);
    }
}
