package lithograph.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lithograph.article.Span;

/// Writes two versions of a text into one, piece by piece: what follows each other in both stands in one paragraph.
final class UnifiedText {
    private final PiecedText left;
    private final PiecedText right;
    private final Map<Integer, Set<Integer>> linked;
    private final List<Unified.Paragraph> done = new ArrayList<>();
    private List<Unified.Run> runs = new ArrayList<>();
    private Piece.Kind kind = Piece.Kind.SENTENCE;
    private int lastLeft = -1;
    private int lastRight = -1;

    /// @param linked which blocks of the right text hold something of a block of the left one
    UnifiedText(PiecedText left, PiecedText right, Map<Integer, Set<Integer>> linked) {
        this.left = left;
        this.right = right;
        this.linked = linked;
    }

    List<Unified.Paragraph> paragraphs() {
        end();
        return done;
    }

    /// Writes what only the left text has here.
    void left(int piece, Unified.Fate fate) {
        Piece of = left.pieces().get(piece);
        boolean apart = lastLeft >= 0
                ? isParted(left, lastLeft, piece)
                : lastRight < 0
                        || !isLinked(of.block(), right.pieces().get(lastRight).block());
        begin(of.kind(), apart);
        add(of.span().of(left.text()), fate, of.span());
        lastLeft = piece;
    }

    /// Writes what only the right text has here.
    void right(int piece, Unified.Fate fate) {
        Piece of = right.pieces().get(piece);
        boolean apart = lastRight >= 0
                ? isParted(right, lastRight, piece)
                : lastLeft < 0 || !isLinked(left.pieces().get(lastLeft).block(), of.block());
        begin(of.kind(), apart);
        add(of.span().of(right.text()), fate, of.span());
        lastRight = piece;
    }

    /// Writes what both have here, word by word.
    void pair(Widened pair) {
        Match match = pair.match();
        Piece.Kind of = right.pieces().get(match.right()).kind();
        List<WordDiff.Change> changes =
                WordDiff.of(left.text(), pair.left(), right.text(), pair.right(), of == Piece.Kind.CODE);
        if (of == Piece.Kind.ROW && changes.stream().anyMatch(this::crossesCells)) {
            pair.lefts().stream().sorted().forEach(piece -> left(piece, Unified.Fate.GONE));
            pair.rights().stream().sorted().forEach(piece -> right(piece, Unified.Fate.CAME));
            return;
        }
        begin(
                of,
                lastLeft >= 0 && isParted(left, lastLeft, match.left())
                        || lastRight >= 0 && isParted(right, lastRight, match.right()));
        int at = pair.right().start();
        for (WordDiff.Change change : changes) {
            stayed(at, change.right().start());
            if (change.left().length() > 0) {
                gone(change, pair);
            }
            if (change.right().length() > 0) {
                add(change.right().of(right.text()), Unified.Fate.CAME, change.right());
            }
            at = change.right().end();
        }
        stayed(at, pair.right().end());
        lastLeft = pair.lefts().stream().mapToInt(Integer::intValue).max().orElse(match.left());
        lastRight = pair.rights().stream().mapToInt(Integer::intValue).max().orElse(match.right());
    }

    private void gone(WordDiff.Change change, Widened pair) {
        Span span = change.left();
        boolean alone = change.right().length() == 0;
        boolean first = span.start() == pair.left().start();
        if (alone && !first && Character.isWhitespace(left.text().charAt(span.start() - 1))) {
            part(span);
        }
        add(span.of(left.text()), Unified.Fate.GONE, span);
        boolean last = span.end() == pair.left().end();
        if (alone && first && !last && Character.isWhitespace(left.text().charAt(span.end()))
                || !alone && !isHan(left.text().charAt(span.end() - 1))) {
            part(span);
        }
    }

    private void stayed(int from, int to) {
        if (to > from) {
            Span span = new Span(from, to);
            add(span.of(right.text()), Unified.Fate.STAYED, span);
        }
    }

    private void part(Span at) {
        add(kind == Piece.Kind.CODE ? "\n" : " ", Unified.Fate.STAYED, new Span(at.end(), at.end()));
    }

    private void add(String words, Unified.Fate fate, Span source) {
        String plain = kind == Piece.Kind.CODE || kind == Piece.Kind.ROW ? words : words.replaceAll("\\s+", " ");
        runs.add(new Unified.Run(plain, fate, source));
    }

    private void begin(Piece.Kind next, boolean apart) {
        if (runs.isEmpty() || apart || next != kind || next != Piece.Kind.SENTENCE) {
            end();
            kind = next;
        } else if (!isHan(runs.getLast().words().charAt(runs.getLast().words().length() - 1))) {
            part(new Span(0, 0));
        }
    }

    private void end() {
        if (!runs.isEmpty()) {
            done.add(new Unified.Paragraph(kind, runs));
        }
        runs = new ArrayList<>();
        lastLeft = -1;
        lastRight = -1;
    }

    private boolean crossesCells(WordDiff.Change change) {
        return change.left().of(left.text()).contains("\t")
                || change.right().of(right.text()).contains("\t");
    }

    private boolean isLinked(int ofLeft, int ofRight) {
        return linked.getOrDefault(ofLeft, Set.of()).contains(ofRight);
    }

    private static boolean isParted(PiecedText text, int before, int piece) {
        Piece one = text.pieces().get(before);
        Piece other = text.pieces().get(piece);
        return other.span().start() < one.span().end()
                || one.block() != other.block()
                || text.text().substring(one.span().end(), other.span().start()).contains("\n");
    }

    private static boolean isHan(char c) {
        return c >= 0x2e80;
    }
}
