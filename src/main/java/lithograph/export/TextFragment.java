package lithograph.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Links that lead a browser to a passage.
///
/// @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL fragment text directives</a>
final class TextFragment {
    private static final int WHOLE = 80;
    private static final int WORDS = 5;

    private TextFragment() {}

    /// The address with a directive for the passage; the address alone where the passage is blank.
    static String link(String url, String passage) {
        String flat = passage.replaceAll("\\s+", " ").strip();
        if (url.isEmpty() || flat.isEmpty()) {
            return url;
        }
        String[] words = flat.split(" ", -1);
        String directive;
        if (flat.length() <= WHOLE && passage.strip().indexOf('\n') < 0) {
            directive = encode(flat);
        } else if (words.length >= 2 * WORDS) {
            directive = encode(String.join(" ", Arrays.copyOf(words, WORDS))) + ","
                    + encode(String.join(" ", Arrays.copyOfRange(words, words.length - WORDS, words.length)));
        } else {
            int part = Math.min(12, flat.length() / 2);
            directive = encode(flat.substring(0, part)) + "," + encode(flat.substring(flat.length() - part));
        }
        return url + (url.indexOf('#') >= 0 ? ":~:text=" : "#:~:text=") + directive;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("-", "%2D");
    }
}
