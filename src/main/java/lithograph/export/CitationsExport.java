package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// The articles as a list of sources, one line each. Holds their headings until the end: a style may number them. A
/// note
/// is no source; the article that it is on is one.
final class CitationsExport implements Export {
    private final String style;
    private final Writer to;
    private final Sources sources = new Sources();
    private final List<ExportedArticle> articles = new ArrayList<>();

    /// @param style the text of a CSL file
    CitationsExport(String style, Writer to) {
        this.style = style;
        this.to = to;
    }

    @Override
    public void add(Exported item) {
        articles.addAll(sources.now(item));
    }

    @Override
    public void end() throws IOException {
        articles.addAll(sources.rest());
        for (String entry : Citations.of(style, articles)) {
            to.write(entry + "\n");
        }
        to.flush();
    }
}
