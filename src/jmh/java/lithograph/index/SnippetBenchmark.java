package lithograph.index;

import java.util.concurrent.TimeUnit;
import lithograph.entity.Catalog;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The marks in an article of 4 KB and its best passage, as a new search does it.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class SnippetBenchmark {
    private final String text = ("Whoever measured the racks that spring found half of them idle and the other half"
                    + " waiting for memory. The training itself took nine days, as it had been promised; what had"
                    + " not been promised was the bill for the power that it drew. ")
            .repeat(18);
    private Wanted wanted;

    @Setup
    public void read() throws QuerySyntaxException {
        Names names = new Names(Catalog.shipped());
        wanted = Wanted.by(names.mark(QueryParser.parse("measured power \"nine days\"")), names);
    }

    @Benchmark
    public Snippet best() {
        return Snippets.best(text, new Marks(wanted).find(text), 0);
    }
}
