package lithograph.library;

import java.io.IOException;
import java.util.Optional;
import lithograph.export.Export;
import lithograph.export.Exported;
import lithograph.export.ExportedArticle;

/// Counts what goes into an export, up to a limit.
final class Tally {
    private final Export export;
    private final int most;
    private int articles;
    private int notes;
    private int others;

    Tally(Export export, int most) {
        this.export = export;
        this.most = most;
    }

    /// Adds it, unless it is not there or the limit is reached.
    void add(Optional<? extends Exported> item) throws IOException {
        if (item.isEmpty() || isFull()) {
            return;
        }
        export.add(item.get());
        switch (item.get()) {
            case ExportedArticle article -> articles++;
            case Exported.OwnNote note -> notes++;
            case Exported.Passage passage -> others++;
            case Exported.Claim claim -> others++;
            case Exported.Heading heading -> others++;
        }
    }

    boolean isFull() {
        return room(1) == 0;
    }

    /// How many more go in, at most `wanted`.
    int room(int wanted) {
        return Math.min(wanted, most - articles - notes - others);
    }

    Exports.Written written() {
        return new Exports.Written(articles, notes, others);
    }
}
