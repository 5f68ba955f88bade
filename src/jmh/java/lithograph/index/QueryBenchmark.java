package lithograph.index;

import java.util.concurrent.TimeUnit;
import lithograph.entity.Catalog;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.Query;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From what was typed to the query that Lucene runs, names of the catalogue found in it.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class QueryBenchmark {
    @Param({
        "claude 3.5 sonnet",
        "what does a rack of h100 draw in a training run of nine days",
        "title:(memory OR power) \"data centre\"~3 published:>2025-01 -rumour"
    })
    public String typed = "";

    private final Catalog catalog = Catalog.shipped();
    private final Names names = new Names(catalog);
    private IndexReader reader;

    @Setup
    public void open() throws Exception {
        reader = new MultiReader();
    }

    @Benchmark
    public Query plan() throws QuerySyntaxException {
        return new QueryPlanner(catalog, reader).plan(names.mark(QueryParser.parse(typed)));
    }
}
