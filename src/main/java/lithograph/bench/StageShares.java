package lithograph.bench;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingStream;

/// Which stage of an import the Java VM is found at work in, a hundred times a second and thread: the shares of the
/// processor time, by Flight Recorder. What the VM does for itself (compiling, collecting) is in none of them.
final class StageShares implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofMillis(10);

    /// A sample is of the first stage that one of its frames belongs to.
    private static final List<Rule> RULES = List.of(
            new Rule("org.apache.lucene.index.SegmentMerger", Stage.MERGE),
            new Rule("org.apache.lucene.index.DocumentsWriterPerThread.flush", Stage.FLUSH),
            new Rule("org.apache.lucene.index.IndexWriter.commit", Stage.COMMIT),
            new Rule("lithograph.index.", Stage.INDEX),
            new Rule("lithograph.store.Packed.", Stage.PACK),
            new Rule("lithograph.store.", Stage.STORE),
            new Rule("lithograph.fact.", Stage.FACTS),
            new Rule("lithograph.entity.", Stage.TAG),
            new Rule("lithograph.importer.metadata.LanguageGuess.", Stage.LANGUAGE),
            new Rule("org.jsoup.parser.", Stage.PARSE),
            new Rule("tools.jackson.", Stage.PARSE),
            new Rule("sun.nio.ch.", Stage.READ),
            new Rule("java.io.BufferedInputStream.", Stage.READ),
            new Rule("lithograph.importer.", Stage.EXTRACT),
            new Rule("lithograph.library.", Stage.FILE));

    private final RecordingStream stream = new RecordingStream();
    private final Map<Stage, Integer> samples = new EnumMap<>(Stage.class);

    private record Rule(String prefix, Stage stage) {}

    private StageShares() {}

    /// Starts to look.
    static StageShares started() {
        StageShares shares = new StageShares();
        for (String event : List.of("jdk.ExecutionSample", "jdk.NativeMethodSample")) {
            shares.stream.enable(event).withPeriod(PERIOD);
            shares.stream.onEvent(event, shares::count);
        }
        shares.stream.startAsync();
        return shares;
    }

    /// Ends looking; the stages with their shares, which sum up to 1 unless nothing was seen.
    Map<Stage, Double> ended() {
        stream.stop();
        double all = samples.values().stream().mapToInt(Integer::intValue).sum();
        Map<Stage, Double> shares = new EnumMap<>(Stage.class);
        samples.forEach((stage, count) -> shares.put(stage, count / all));
        return shares;
    }

    private void count(RecordedEvent event) {
        if (event.getStackTrace() != null) {
            List<RecordedFrame> frames = event.getStackTrace().getFrames();
            for (Rule rule : RULES) {
                if (frames.stream().anyMatch(frame -> name(frame).startsWith(rule.prefix))) {
                    samples.merge(rule.stage, 1, Integer::sum);
                    return;
                }
            }
        }
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    @Override
    public void close() {
        stream.close();
    }
}
