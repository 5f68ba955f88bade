package lithograph.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The search of an exported page: a field that shows itself where scripts run, and the script that hides the articles
/// without its words.
final class HtmlSearch {
    static final String FIELD =
            "<input id=\"search\" type=\"search\" placeholder=\"Search\" aria-label=\"Search\" hidden>\n";

    static final String SCRIPT = """

            const field = document.getElementById('search');
            const articles = [...document.querySelectorAll('article')];
            const texts = articles.map(article => article.textContent.toLowerCase());
            field.hidden = false;
            field.addEventListener('input', () => {
              const words = field.value.toLowerCase().split(/\\s+/).filter(word => word);
              articles.forEach((article, i) => { article.hidden = !words.every(word => texts[i].includes(word)); });
            });
            """;

    /// The page's policy lets this script run, and no other.
    static final String HASH = hash();

    private HtmlSearch() {}

    private static String hash() {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(SCRIPT.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
