package lithograph.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lithograph.article.Span;
import lithograph.index.Wanted.Row;
import org.apache.lucene.analysis.CharArrayMap;

/// Finds what is [Wanted] in texts. Remembers the words it has met: use one for all the hits of a search. One thread.
final class Marks {
    private static final int[] NONE = {};

    /// A stretch of text that is wanted.
    ///
    /// @param word see [Row#word()]
    record Mark(Span span, int word) {}

    /// A place where a word of a row stands.
    private record Place(int position, int start, int end) {}

    private final List<Row> rows;
    private final List<Wanted.OneOf> words = new ArrayList<>();
    private final int[] firstWord;
    /// The characters that what is wanted begins with: most words need not be looked up. Unless it is empty.
    private final Optional<BitSet> firsts;
    private final CharArrayMap<int[]> met = new CharArrayMap<>(256, false);

    Marks(Wanted wanted) {
        rows = wanted.rows();
        firstWord = new int[rows.size()];
        for (int i = 0; i < firstWord.length; i++) {
            firstWord[i] = words.size();
            words.addAll(rows.get(i).words());
        }
        firsts = words.stream().anyMatch(word -> word.first() == 0) ? Optional.empty() : Optional.of(new BitSet());
        firsts.ifPresent(set -> words.forEach(word -> set.set(word.first())));
    }

    /// The marks in `text`, by place; those of different words may overlap.
    List<Mark> find(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<List<Place>> places = places(text);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < firstWord.length; i++) {
            Row row = rows.get(i);
            List<List<Place>> ofRow =
                    places.subList(firstWord[i], firstWord[i] + row.words().size());
            if (row.slop() > 0) {
                loosely(row, ofRow, marks);
            } else {
                exactly(row, ofRow, marks);
            }
        }
        marks.sort(Comparator.comparing(Mark::span));
        return marks;
    }

    /// Where each word of each row stands.
    private List<List<Place>> places(String text) {
        List<List<Place>> places = new ArrayList<>(words.size());
        words.forEach(word -> places.add(new ArrayList<>(0)));
        WordScanner scanner = new WordScanner(text);
        int position = -1;
        while (scanner.next()) {
            position += scanner.advance();
            if (firsts.isPresent() && !begins(firsts.get(), scanner)) {
                continue;
            }
            for (int word : wordsThatAre(scanner)) {
                places.get(word).add(new Place(position, scanner.start(), scanner.end()));
            }
        }
        return places;
    }

    private static boolean begins(BitSet firsts, WordScanner scanner) {
        return scanner.length() > 0 && firsts.get(scanner.buffer()[scanner.offset()]);
    }

    private int[] wordsThatAre(WordScanner scanner) {
        int[] known = met.get(scanner.buffer(), scanner.offset(), scanner.length());
        if (known != null) {
            return known;
        }
        String candidate = scanner.word();
        int[] matching = new int[words.size()];
        int count = 0;
        for (int i = 0; i < matching.length; i++) {
            if (words.get(i).words().test(candidate)) {
                matching[count++] = i;
            }
        }
        int[] result = count == 0 ? NONE : Arrays.copyOf(matching, count);
        met.put(candidate, result);
        return result;
    }

    private static void exactly(Row row, List<List<Place>> places, List<Mark> marks) {
        for (Place first : places.getFirst()) {
            Place last = first;
            for (int i = 1; i < places.size(); i++) {
                int wanted = first.position + row.steps().get(i) - row.steps().getFirst();
                int found = at(places.get(i), wanted);
                if (found < 0) {
                    last = null;
                    break;
                }
                last = places.get(i).get(found);
            }
            if (last != null) {
                marks.add(new Mark(new Span(first.start, last.end), row.word()));
            }
        }
    }

    /// The index of the place at `position`, negative where there is none.
    private static int at(List<Place> places, int position) {
        int low = 0;
        int high = places.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = places.get(middle).position;
            if (there == position) {
                return middle;
            }
            if (there < position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// Marks the words one by one where all of them stand close enough.
    private static void loosely(Row row, List<List<Place>> places, List<Mark> marks) {
        int reach = row.words().size() - 1 + row.slop();
        for (Place first : places.getFirst()) {
            List<Place> together = new ArrayList<>(List.of(first));
            for (List<Place> others : places.subList(1, places.size())) {
                others.stream()
                        .filter(other ->
                                Math.abs(other.position - first.position) <= reach && other.start != first.start)
                        .min(Comparator.comparingInt(other -> Math.abs(other.position - first.position)))
                        .ifPresent(together::add);
            }
            if (together.size() == places.size()) {
                together.forEach(place -> marks.add(new Mark(new Span(place.start, place.end), row.word())));
            }
        }
    }

    /// The stretches that `marks` cover, by place, none touching another.
    static List<Span> merged(List<Mark> marks) {
        List<Span> spans = new ArrayList<>();
        for (Mark mark : marks) {
            Span last = spans.isEmpty() ? mark.span() : spans.getLast();
            if (!spans.isEmpty() && mark.span().start() <= last.end()) {
                spans.set(
                        spans.size() - 1,
                        new Span(last.start(), Math.max(last.end(), mark.span().end())));
            } else {
                spans.add(mark.span());
            }
        }
        return spans;
    }
}
