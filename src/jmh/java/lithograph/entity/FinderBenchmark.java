package lithograph.entity;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Names found in an article of 4 KB.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class FinderBenchmark {
    private final EntityFinder finder = new EntityFinder(Catalog.shipped());
    private final String text = ("Nvidia said on Tuesday that the H100 will be followed by a part with more memory, and"
                    + " that Anthropic and OpenAI had asked for it. A test of Claude 3.5 Sonnet and of GPT-4o on the"
                    + " same rack took nine days; nobody measured the power. The supplier, TSMC, gave no date. ")
            .repeat(15);

    @Benchmark
    public List<Mention> find() {
        return finder.find(text);
    }
}
