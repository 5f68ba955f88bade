package lithograph.importer.page;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lithograph.article.Article;
import tools.jackson.databind.json.JsonMapper;

/// Reads every page of a folder (`.gz` unpacked) and prints a line of JSON for each; to the error output the
/// processor time that a page takes on one thread, warm where a second argument is given.
final class ExtractorScores {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private ExtractorScores() {}

    public static void main(String[] args) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        List<Path> files;
        try (var all = Files.list(Path.of(args[0]))) {
            files = all.sorted().toList();
        }
        if (args.length > 1) {
            for (Path file : files) {
                line(file, LabelledPage.bytes(file));
            }
        }
        long[] nanos = new long[files.size()];
        for (int i = 0; i < nanos.length; i++) {
            byte[] bytes = LabelledPage.bytes(files.get(i));
            long start = CPU.getCurrentThreadCpuTime();
            Map<String, String> line = line(files.get(i), bytes);
            nanos[i] = CPU.getCurrentThreadCpuTime() - start;
            out.println(json.writeValueAsString(line));
        }
        out.flush();
        Arrays.sort(nanos);
        System.err.printf(
                "median %.2f ms, p95 %.2f ms, most %.2f ms%n",
                nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6, nanos[nanos.length - 1] / 1e6);
    }

    private static Map<String, String> line(Path file, byte[] bytes) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("path", file.getFileName().toString());
        try {
            Article article = HtmlReader.read(bytes, file.toString()).article();
            line.put("title", article.title());
            line.put("byline", article.byline());
            line.put("published", article.published().map(Object::toString).orElse(""));
            line.put("text", article.layout().body());
        } catch (IOException e) {
            line.put("error", e.getMessage());
        }
        return line;
    }
}
