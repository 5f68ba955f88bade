package lithograph.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Makes of a text what becomes of it on its way through other papers.
enum PlantedEdits {
    CUT,
    REORDERED,
    BOILERPLATE,
    WORDS,
    ALL;

    private static final List<String> FURNITURE = List.of(
            "This dispatch reached us through an agency and was not edited by our newsroom.",
            "Sign up for the morning letter and have five such pieces on your table every day.",
            "The author holds no position in any firm that is named above.",
            "Have you seen something that we should look into? Write to the desk in confidence.",
            "Prices are those of the closing bell and may differ from what your broker shows.",
            "Our podcast takes up the matter on Thursday with two guests from the trade.",
            "A longer form of this piece is in the printed issue of the month.",
            "Figures were rounded; sums may therefore not add up to the last digit.",
            "Photographs may be used with the name of the photographer and a link to this page.",
            "The company was asked for a statement and had not answered by the time of going to press.",
            "本文由通讯社供稿，本报未作改动。",
            "订阅早间快讯，每天早上阅读五篇精选报道。",
            "文中数字均经四舍五入，合计可能略有出入。",
            "作者不持有文中所提公司的任何股份。");
    private static final List<String> OTHER_WORDS = List.of(
            "broadly",
            "instead",
            "apparently",
            "several",
            "reportedly",
            "nearby",
            "another",
            "later",
            "chiefly",
            "约",
            "其中",
            "目前",
            "不少");

    String of(String text, Random random) {
        List<String> paragraphs = new ArrayList<>(Arrays.asList(text.split("\n")));
        return String.join(
                "\n",
                switch (this) {
                    case CUT -> cut(paragraphs, random);
                    case REORDERED -> reordered(paragraphs, random);
                    case BOILERPLATE -> framed(paragraphs, random);
                    case WORDS -> reworded(paragraphs, random);
                    case ALL -> framed(reworded(reordered(cut(paragraphs, random), random), random), random);
                });
    }

    /// 10 to 40 % of the text is gone, from its end, its beginning or its middle.
    private static List<String> cut(List<String> paragraphs, Random random) {
        String text = String.join("\n", paragraphs);
        int length = (int) (text.length() * (0.1 + 0.3 * random.nextDouble()));
        int from = switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> text.length() - length;
            default -> random.nextInt(text.length() - length + 1);
        };
        return List.of((text.substring(0, from) + text.substring(from + length)).split("\n"));
    }

    private static List<String> reordered(List<String> paragraphs, Random random) {
        List<String> order = new ArrayList<>(paragraphs);
        Collections.shuffle(order, random);
        return order;
    }

    /// Three to six sentences of another paper, before and after.
    private static List<String> framed(List<String> paragraphs, Random random) {
        List<String> sentences = new ArrayList<>(FURNITURE);
        Collections.shuffle(sentences, random);
        List<String> framed = new ArrayList<>(paragraphs);
        for (String sentence : sentences.subList(0, 3 + random.nextInt(4))) {
            framed.add(random.nextBoolean() ? 0 : framed.size(), sentence);
        }
        return framed;
    }

    /// 5 to 10 % of the words are another, gone, or followed by one more.
    private static List<String> reworded(List<String> paragraphs, Random random) {
        double rate = 0.05 + 0.05 * random.nextDouble();
        return paragraphs.stream()
                .map(paragraph -> reworded(paragraph, rate, random))
                .toList();
    }

    private static String reworded(String paragraph, double rate, Random random) {
        return Arrays.stream(paragraph.split("(?<= )|(?<=\\p{IsHan}{2})(?=\\p{IsHan})"))
                .map(word -> random.nextDouble() >= rate ? word : edited(word, random))
                .collect(Collectors.joining());
    }

    private static String edited(String word, Random random) {
        String other = OTHER_WORDS.get(random.nextInt(OTHER_WORDS.size())) + " ";
        return switch (random.nextInt(3)) {
            case 0 -> other;
            case 1 -> "";
            default -> word + other;
        };
    }
}
