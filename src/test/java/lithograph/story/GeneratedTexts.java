package lithograph.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts nobody wrote, two thirds in words and one third in Chinese characters, on so few subjects that many use the
/// same words and some of the same sentences.
final class GeneratedTexts {
    private static final List<String> SHARED = List.of(
            "The firm did not say what it paid for the machines.",
            "Deliveries begin in the second half of the year, people familiar with the plan said.",
            "Analysts expect that the price of a unit falls by a tenth every quarter.",
            "该公司没有透露这批设备的价格。",
            "知情人士表示，交付将于下半年开始。");
    private static final String SYLLABLES = "ba do fen gir hul kam lor mip nes pra quo rud sil tor ven wex yan zob";
    private static final String CHARACTERS = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";

    private GeneratedTexts() {}

    static List<String> of(int count, Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(i, random));
        }
        return texts;
    }

    private static String text(int number, Random random) {
        StringBuilder text = new StringBuilder();
        boolean english = number % 3 != 2;
        // Ten subjects, each with a vocabulary of its own.
        Random subject = new Random(number % 10);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            words.add(english ? word(subject) : character(subject) + character(subject));
        }
        int length = 80 + random.nextInt(500);
        for (int i = 0; i < length; i++) {
            text.append(words.get((int) (words.size() * Math.pow(random.nextDouble(), 2))));
            text.append(random.nextInt(60) == 0 ? ".\n" : random.nextInt(12) == 0 ? ". " : english ? " " : "");
            if (random.nextInt(150) == 0) {
                text.append(' ')
                        .append(SHARED.get(random.nextInt(SHARED.size())))
                        .append(' ');
            }
        }
        return text.toString();
    }

    private static String word(Random random) {
        String[] syllables = SYLLABLES.split(" ", -1);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            word.append(syllables[random.nextInt(syllables.length)]);
        }
        return word.toString();
    }

    private static String character(Random random) {
        return String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
}
