package lithograph.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// bge-small-en-v1.5 with 8-bit weights, loaded. About 1 s to load and 230 MB outside the heap. Any number of threads,
/// each of which computes on a core of its own.
final class Model implements AutoCloseable {
    private static final String MODEL = "bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "bge-small-en-v1.5-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private Model(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /// @throws IOException where it cannot run on this system, with the reason
    static Model load() throws IOException {
        WordPieces pieces = pieces();
        try (Natives natives = Natives.unpack();
                OrtSession.SessionOptions options = options(natives)) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            environment.setTelemetry(false);
            return new Model(environment, environment.createSession(Resources.read(MODEL), options), pieces);
        } catch (OrtException | RuntimeException | LinkageError e) {
            throw new IOException("the model does not run on this system: " + e.getMessage(), e);
        }
    }

    private static OrtSession.SessionOptions options(Natives natives) throws OrtException {
        natives.announce();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    static WordPieces pieces() throws IOException {
        try {
            Map<String, Integer> vocabulary = new HashMap<>();
            JsonNode listed = JsonMapper.shared()
                    .readTree(Resources.read(TOKENIZER))
                    .path("model")
                    .path("vocab");
            listed.properties()
                    .forEach(piece ->
                            vocabulary.put(piece.getKey(), piece.getValue().asInt()));
            return new WordPieces(vocabulary);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException("the model's vocabulary cannot be read: " + e.getMessage(), e);
        }
    }

    /// The vector of the text's first pieces, of length 1: that of its first token, which the model was trained to
    /// gather the whole in.
    float[] vector(String text, int mostPieces) throws IOException {
        long[] ids = pieces.ids(text, mostPieces);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor words = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] vector = new float[Meaning.DIMENSIONS];
            states.get(0, vector);
            return ofLengthOne(vector);
        } catch (OrtException | RuntimeException e) {
            throw new IOException("the model failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    private static float[] ofLengthOne(float[] vector) throws IOException {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float length = (float) Math.sqrt(squares);
        if (!(length > 0 && length < Float.POSITIVE_INFINITY)) {
            throw new IOException("the model gave no vector");
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    @Override
    public void close() throws IOException {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
