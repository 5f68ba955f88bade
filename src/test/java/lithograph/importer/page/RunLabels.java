package lithograph.importer.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which runs of a page are the article's, its text being known: those of which at least half the word triples are in
/// that text and at least 40 % of the words are in the longest common subsequence of page and text. A run below four
/// words must stand in it whole and in its place.
final class RunLabels {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final double TRIPLES = 0.5;
    private static final double COVERED = 0.4;
    private static final long MOST_CELLS = 400_000_000L;

    private RunLabels() {}

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }

    /// 1 for a run that is the article's, else 0.
    static float[] of(List<String> runs, String known) {
        List<String> text = words(known);
        Set<List<String>> triples = new HashSet<>();
        for (int i = 0; i + 3 <= text.size(); i++) {
            triples.add(text.subList(i, i + 3));
        }
        Set<List<String>> lines = new HashSet<>();
        known.lines().forEach(line -> lines.add(words(line)));
        List<List<String>> parts = runs.stream().map(RunLabels::words).toList();
        List<String> page = new ArrayList<>();
        parts.forEach(page::addAll);
        int[] places = places(page, text);
        float[] labels = new float[runs.size()];
        int at = 0;
        for (int i = 0; i < labels.length; i++) {
            List<String> part = parts.get(i);
            int[] own = Arrays.copyOfRange(places, at, at + part.size());
            at += part.size();
            boolean is = part.size() > 3 ? isLong(part, own, triples) : isShort(part, own, lines);
            labels[i] = is ? 1 : 0;
        }
        return labels;
    }

    private static boolean isLong(List<String> part, int[] own, Set<List<String>> triples) {
        int found = 0;
        for (int i = 0; i + 3 <= part.size(); i++) {
            found += triples.contains(part.subList(i, i + 3)) ? 1 : 0;
        }
        long covered = Arrays.stream(own).filter(place -> place >= 0).count();
        return found >= TRIPLES * (part.size() - 2) && covered >= COVERED * part.size();
    }

    private static boolean isShort(List<String> part, int[] own, Set<List<String>> lines) {
        for (int i = 0; i < own.length; i++) {
            if (own[i] < 0 || own[i] != own[0] + i) {
                return false;
            }
        }
        return own.length > 1 || (own.length == 1 && lines.contains(part));
    }

    /// For each word of the page its place in the text, by their longest common subsequence, or -1.
    private static int[] places(List<String> page, List<String> text) {
        int[] places = new int[page.size()];
        Arrays.fill(places, -1);
        int columns = text.size();
        if ((long) page.size() * columns > MOST_CELLS) {
            return places;
        }
        BitSet[] up = new BitSet[page.size()];
        int[] lengths = new int[columns + 1];
        for (int i = 0; i < page.size(); i++) {
            up[i] = new BitSet(columns);
            int diagonal = 0;
            for (int j = 0; j < columns; j++) {
                int above = lengths[j + 1];
                if (page.get(i).equals(text.get(j))) {
                    lengths[j + 1] = diagonal + 1;
                } else if (above >= lengths[j]) {
                    up[i].set(j);
                } else {
                    lengths[j + 1] = lengths[j];
                }
                diagonal = above;
            }
        }
        int j = columns - 1;
        for (int i = page.size() - 1; i >= 0 && j >= 0; ) {
            if (page.get(i).equals(text.get(j))) {
                places[i--] = j--;
            } else if (up[i].get(j)) {
                i--;
            } else {
                j--;
            }
        }
        return places;
    }
}
