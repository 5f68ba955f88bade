package lithograph.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityKind;

/// Made-up words, used as often as words are: the n-th most common one n times more seldom than the first (Zipf's law).
/// The same for the same seed.
final class Vocabulary {
    private static final int WORDS = 40_000;
    private static final String[] COMMON = {
        "the", "of", "and", "to", "in", "a", "that", "is", "for", "on", "with", "as", "by", "at", "from", "its", "was"
    };
    private static final String[] ONSETS = {
        "b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v"
    };
    private static final String[] RHYMES = {
        "a", "ad", "al", "an", "ar", "e", "el", "en", "er", "es", "i", "in", "ing", "ion", "it", "o", "on", "or", "u",
        "ut"
    };

    private final List<String> english;
    private final List<String> chinese;
    private final List<Entity> entities;

    Vocabulary(long seed, Catalog catalog) {
        Random random = new Random(seed);
        Set<String> words = new LinkedHashSet<>(List.of(COMMON));
        while (words.size() < WORDS) {
            words.add(word(random));
        }
        english = List.copyOf(words);
        Set<String> pairs = new LinkedHashSet<>();
        while (pairs.size() < WORDS) {
            pairs.add(character(random) + character(random));
        }
        chinese = List.copyOf(pairs);
        List<Entity> all = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            all.addAll(catalog.all(kind));
        }
        Collections.shuffle(all, random);
        entities = List.copyOf(all);
    }

    String english(Random random) {
        return zipf(english, random);
    }

    String chinese(Random random) {
        return zipf(chinese, random);
    }

    /// The name of a company, chip or model of the catalogue.
    String name(Random random) {
        return entity(random).name();
    }

    Entity entity(Random random) {
        return zipf(entities, random);
    }

    private static <T> T zipf(List<T> values, Random random) {
        // The inverse of the continuous distribution with density 1/x: exact enough for a corpus.
        int rank = (int) Math.exp(random.nextDouble() * Math.log(values.size() + 1.0)) - 1;
        return values.get(Math.min(rank, values.size() - 1));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(4);
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS[random.nextInt(ONSETS.length)]).append(RHYMES[random.nextInt(RHYMES.length)]);
        }
        return word.toString();
    }

    private static String character(Random random) {
        return Character.toString(0x4E00 + random.nextInt(3_000));
    }
}
