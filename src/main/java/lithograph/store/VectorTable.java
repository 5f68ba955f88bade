package lithograph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/// What articles mean, as vectors that a model gave them. One belongs to the text it was made of: a changed article
/// lacks one until it is made again.
public final class VectorTable {
    /// Articles that a model could read: its language is English, or not known to be another.
    private static final String READABLE = "FROM article LEFT JOIN vector ON vector.article = article.key AND model = ?"
            + " AND vector.text_hash = article.text_hash WHERE removed = 0 AND language IN ('en', 'und')";

    private final Sql sql;

    VectorTable(Sql sql) {
        this.sql = sql;
    }

    /// The keys of the articles that lack a vector of this model, those published last first, the undated at the end.
    /// An article that the model cannot read gets an empty one and is not among them again.
    public List<Long> lacking(String model) throws IOException {
        return sql.list(
                "SELECT key " + READABLE + " AND vector.article IS NULL ORDER BY published DESC, key DESC",
                row -> row.number(1),
                model);
    }

    /// How many articles are in a language that the model may read, with a vector or without.
    public long countReadable(String model) throws IOException {
        return sql.number("SELECT count(*) " + READABLE, model);
    }

    /// How many of them lack a vector.
    public long countLacking(String model) throws IOException {
        return sql.number("SELECT count(*) " + READABLE + " AND vector.article IS NULL", model);
    }

    /// Keeps the vector of an article as its text is now.
    public void put(long article, String model, float[] vector) throws IOException {
        ByteBuffer numbers = ByteBuffer.allocate(vector.length * Short.BYTES);
        for (float number : vector) {
            numbers.putShort(Float.floatToFloat16(number));
        }
        sql.update(
                "INSERT OR REPLACE INTO vector SELECT key, ?, text_hash, ? FROM article WHERE key = ?",
                model,
                numbers.array(),
                article);
    }

    /// The article's vector; empty where it lacks one, or has an empty one.
    public Optional<float[]> of(long article, String model) throws IOException {
        return sql.first(
                        "SELECT numbers FROM vector JOIN article ON key = article AND vector.text_hash = article.text_hash"
                                + " WHERE article = ? AND model = ?",
                        row -> numbers(row.bytes(1)),
                        article,
                        model)
                .filter(vector -> vector.length > 0);
    }

    private static float[] numbers(byte[] bytes) {
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        float[] vector = new float[bytes.length / Short.BYTES];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Float.float16ToFloat(numbers.getShort());
        }
        return vector;
    }
}
