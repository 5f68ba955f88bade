package lithograph.export;

import java.util.List;

/// What leaves, as pieces: once the user's own headings part it, everything else stands one level under them.
final class Outline {
    private int depth;

    List<Piece> of(Exported item) {
        List<Piece> pieces = Pieces.of(item);
        if (item instanceof Exported.Heading) {
            depth = 1;
            return pieces;
        }
        return pieces.stream().map(this::lowered).toList();
    }

    private Piece lowered(Piece piece) {
        return piece instanceof Piece.Title(int level, List<Run> runs)
                ? new Piece.Title(Math.min(level + depth, 6), runs)
                : piece;
    }
}
