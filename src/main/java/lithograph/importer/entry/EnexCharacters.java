package lithograph.importer.entry;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import lithograph.importer.reading.UnreadableException;

/// The characters of an Evernote export without those of its attachments, which are most of it and may be larger than
/// the memory.
final class EnexCharacters extends FilterReader {
    private static final int LONGEST_NAME = 10;
    private static final int LARGEST_NOTE = 32 * 1024 * 1024;
    /// Evernote takes 200 MB a note.
    private static final int LARGEST_ATTACHMENT = 512 * 1024 * 1024;

    private final StringBuilder tag = new StringBuilder();
    private boolean named;
    private boolean resource;
    private boolean dropped;
    private int note;
    private int attachment;

    EnexCharacters(Reader reader) {
        super(reader);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int read = in.read(characters, offset, length);
            if (read < 0) {
                return -1;
            }
            attachment = dropped ? attachment + read : 0;
            if (attachment > LARGEST_ATTACHMENT) {
                throw new UnreadableException("An attachment in it is larger than 512 MB; what follows was left out.");
            }
            for (int i = offset; i < offset + read; i++) {
                char c = characters[i];
                dropped &= c != '<';
                if (!dropped) {
                    characters[offset + kept++] = c;
                    look(c);
                }
            }
        }
        note += kept;
        if (note > LARGEST_NOTE) {
            throw new UnreadableException("A note in it is larger than 32 MB, too large for one article.");
        }
        return kept;
    }

    private void look(char c) {
        if (c == '<') {
            tag.setLength(0);
            named = false;
        } else if (c == '>') {
            end(tag.toString());
            tag.setLength(0);
        } else if (!named && Character.isWhitespace(c)) {
            named = true;
        } else if (!named && tag.length() < LONGEST_NAME) {
            tag.append(c);
        }
    }

    private void end(String name) {
        switch (name) {
            case "resource" -> resource = true;
            case "/resource" -> resource = false;
            case "/note" -> note = 0;
            case "data" -> dropped = resource;
            default -> {}
        }
    }
}
