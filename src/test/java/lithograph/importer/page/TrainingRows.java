package lithograph.importer.page;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.TextRun;
import lithograph.importer.metadata.Metadata;
import lithograph.importer.reading.TextDecoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Writes what the judges of text are trained on: for each page of a folder its runs of text and their features.
/// Arguments: the folder of pages (`*.html.gz`), the file to write.
final class TrainingRows {
    private TrainingRows() {}

    public static void main(String[] args) throws IOException {
        try (DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))));
                var files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                Document page = Jsoup.parse(TextDecoding.html(bytes(file)));
                PageOutline outline = PageOutline.of(page.body());
                RegionCounts regions = new RegionCounts(outline);
                float[][] rows = new RunFeatures(
                                outline, regions, Metadata.of(page, outline).hints())
                        .rows();
                write(out, file.getFileName().toString().substring(0, 4), outline, regions, rows);
            }
        }
    }

    static byte[] bytes(Path file) throws IOException {
        try (InputStream in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return in.readAllBytes();
        }
    }

    private static void write(
            DataOutputStream out, String name, PageOutline outline, RegionCounts regions, float[][] rows)
            throws IOException {
        List<TextRun> runs = outline.runs;
        string(out, name);
        out.writeInt(rows.length);
        out.writeInt(rows.length == 0 ? 0 : rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            string(out, runs.get(i).text.toString());
            out.writeInt(runs.get(i).element);
            for (float value : rows[i]) {
                out.writeFloat(value);
            }
        }
        out.writeInt(outline.count);
        for (int i = 0; i < outline.count; i++) {
            out.writeInt(outline.parent[i]);
            out.writeInt(regions.wider[i]);
        }
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
