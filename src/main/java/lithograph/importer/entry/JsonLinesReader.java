package lithograph.importer.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// JSON Lines to articles: one object a line, read as a stream. A line that is broken is a failure of its own; the
/// others are read.
public final class JsonLinesReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST_LINE = 32 * 1024 * 1024;
    /// Behind so much of one line there are no further ones to look for.
    private static final int HOPELESS = 256 * 1024 * 1024;

    private final InputStream stream;
    private byte[] buffer = new byte[Input.HEAD];
    private int length;
    private final byte[] chunk = new byte[Input.HEAD];
    private int at;
    private int end;

    private JsonLinesReader(InputStream stream) {
        this.stream = stream;
    }

    public static void read(Input input, Findings findings) throws IOException {
        JsonLinesReader lines = new JsonLinesReader(input.stream());
        boolean more = true;
        for (int line = 1; more; line++) {
            more = lines.next();
            lines.read(line, input, findings);
        }
    }

    private void read(int line, Input input, Findings findings) throws IOException {
        String origin = input.origin() + "#line" + line;
        if (length > LONGEST_LINE) {
            findings.failure(origin, "Line " + line + " is longer than 32 MB.");
            return;
        }
        String text = TextDecoding.text(Arrays.copyOf(buffer, length)).strip();
        if (text.isEmpty()) {
            return;
        }
        try {
            JsonArticle.read(MAPPER.readTree(text), input, "line" + line, "Line " + line, findings);
        } catch (JacksonException e) {
            findings.failure(origin, "Line " + line + " is not JSON: " + JsonFault.reason(e) + ".");
        }
    }

    /// Reads a line into the buffer; false at the last. Of a line too long only its length is kept.
    private boolean next() throws IOException {
        length = 0;
        while (at < end || fill()) {
            int stop = at;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            take(stop - at);
            at = stop;
            if (at < end) {
                at++;
                return true;
            }
        }
        return false;
    }

    private void take(int count) throws UnreadableException {
        if (length <= LONGEST_LINE) {
            if (length + count > buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * (length + count));
            }
            System.arraycopy(chunk, at, buffer, length, count);
        }
        length += count;
        if (length > HOPELESS) {
            throw new UnreadableException("A line of it is longer than 256 MB; the rest was left out.");
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, stream.read(chunk, 0, chunk.length));
        return end > 0;
    }
}
