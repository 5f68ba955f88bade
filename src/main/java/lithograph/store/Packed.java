package lithograph.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import lithograph.article.Article;
import lithograph.article.PublishedDate;

/// An article made ready to be filed: the work that needs no store, done by whoever reads it.
public final class Packed {
    private static final int HASH_BYTES = 16;

    private final Article article;
    private final String text;
    private final byte[] blocks;
    private final byte[] textHash;
    private final byte[] contentHash;

    private Packed(Article article, String text, byte[] blocks, byte[] textHash, byte[] contentHash) {
        this.article = article;
        this.text = text;
        this.blocks = blocks;
        this.textHash = textHash;
        this.contentHash = contentHash;
    }

    public static Packed of(Article article) {
        String text = article.text();
        byte[] json = BlockJson.write(article.blocks());
        MessageDigest sha256 = sha256();
        byte[] textHash = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        for (String part : metadata(article)) {
            sha256.update(part.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
        }
        byte[] contentHash = sha256.digest(json);
        return new Packed(
                article,
                text,
                Compression.pack(json),
                Arrays.copyOf(textHash, HASH_BYTES),
                Arrays.copyOf(contentHash, HASH_BYTES));
    }

    public Article article() {
        return article;
    }

    /// The article's [Article#text()], computed once.
    public String text() {
        return text;
    }

    /// The same for two articles of letter for letter the same text, and for no others.
    public String textKey() {
        return HexFormat.of().formatHex(textHash);
    }

    byte[] blocks() {
        return blocks;
    }

    byte[] textHash() {
        return textHash;
    }

    byte[] contentHash() {
        return contentHash;
    }

    private static List<String> metadata(Article article) {
        List<String> parts = new ArrayList<>(List.of(
                article.title(),
                article.summary(),
                article.byline(),
                article.site(),
                article.url(),
                article.published().map(PublishedDate::toString).orElse(""),
                article.language().code()));
        // Nothing where there is none: so are the hashes of libraries that are older than this date.
        article.modified().map(PublishedDate::toString).ifPresent(parts::add);
        return parts;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
