package lithograph.importer.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.UnreadableException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/// A MIME message taken apart: its own header, and its leaves in order, decoded. Names are in lower case.
record Mime(Map<String, String> header, List<Part> parts) {
    /// @param type     such as `text/html`, in lower case
    /// @param location the address it came from, or empty
    /// @param text     its characters; empty where it is no text
    record Part(String type, String location, String text) {}

    /// Reads as far as the message can be read; what is cut off is left out.
    static Mime of(byte[] message) throws IOException {
        MimeConfig config = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(10_000)
                .build();
        Parts parts = new Parts();
        MimeStreamParser parser = new MimeStreamParser(config);
        parser.setContentDecoding(true);
        parser.setContentHandler(parts);
        try {
            parser.parse(new ByteArrayInputStream(message));
        } catch (MimeException e) {
            if (parts.found.isEmpty()) {
                throw new UnreadableException("It is not a message that follows MIME: " + e.getMessage() + ".");
            }
        }
        return new Mime(parts.header, parts.found);
    }

    /// A field of the message's own header in plain words, or empty.
    String field(String name) {
        String value = header.getOrDefault(name, "");
        try {
            return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT)
                    .replaceAll("\\s+", " ")
                    .strip();
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    Optional<Part> first(String type) {
        return parts.stream().filter(part -> part.type.equals(type)).findFirst();
    }

    private static final class Parts extends AbstractContentHandler {
        private final Map<String, String> header = new HashMap<>();
        private final List<Part> found = new ArrayList<>();
        private final Map<String, String> own = new HashMap<>();
        private int depth;

        @Override
        public void startHeader() {
            own.clear();
            depth++;
        }

        @Override
        public void field(Field field) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            String body = field.getBody() == null ? "" : field.getBody();
            own.putIfAbsent(name, body);
            if (depth == 1) {
                header.putIfAbsent(name, body);
            }
        }

        @Override
        public void body(BodyDescriptor body, InputStream stream) throws IOException {
            String type = body.getMimeType() == null ? "" : body.getMimeType().toLowerCase(Locale.ROOT);
            String charset = own.getOrDefault("content-type", "")
                                    .toLowerCase(Locale.ROOT)
                                    .contains("charset")
                            && body.getCharset() != null
                    ? body.getCharset()
                    : "";
            byte[] bytes = content(stream);
            String text = type.startsWith("text/") || type.endsWith("+xml") ? TextDecoding.decode(bytes, charset) : "";
            found.add(new Part(type, own.getOrDefault("content-location", "").strip(), text));
        }

        /// A part that is cut off keeps what there is.
        private static byte[] content(InputStream stream) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            try {
                for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                    bytes.write(buffer, 0, n);
                }
            } catch (IOException e) {
                if (bytes.size() == 0) {
                    throw e;
                }
            }
            return bytes.toByteArray();
        }
    }
}
