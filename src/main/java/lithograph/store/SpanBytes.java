package lithograph.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;

/// Spans in order as bytes: for each the distance from the last one's start, then its length, in groups of seven bits,
/// low ones first.
final class SpanBytes {
    private SpanBytes() {}

    static byte[] write(List<Span> spans) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(spans.size() * 3);
        int last = 0;
        for (Span span : spans) {
            write(bytes, span.start() - last);
            write(bytes, span.length());
            last = span.start();
        }
        return bytes.toByteArray();
    }

    static List<Span> read(byte[] bytes) {
        List<Span> spans = new ArrayList<>();
        int[] at = {0};
        int start = 0;
        while (at[0] < bytes.length) {
            start += read(bytes, at);
            spans.add(new Span(start, start + read(bytes, at)));
        }
        return spans;
    }

    private static void write(ByteArrayOutputStream bytes, int number) {
        int rest = number;
        while (rest > 0x7f) {
            bytes.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    private static int read(byte[] bytes, int[] at) {
        int number = 0;
        for (int shift = 0; at[0] < bytes.length; shift += 7) {
            byte next = bytes[at[0]++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                break;
            }
        }
        return number;
    }
}
