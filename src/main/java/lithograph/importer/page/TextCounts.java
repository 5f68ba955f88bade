package lithograph.importer.page;

import lithograph.importer.block.Whitespace;

/// What kinds of characters a text is made of.
///
/// @param odd   bars, bullets, arrows, copyright signs and the like
/// @param first 0 other, 1 upper case, 2 lower case, 3 digit, 4 ideograph
/// @param last  0 other, 1 end of a sentence, 2 colon, 3 question mark, 4 comma or semicolon, 5 quotation or bracket
record TextCounts(int letters, int upper, int digits, int sentenceEnds, int commas, int odd, int first, int last) {
    static TextCounts of(CharSequence text) {
        int letters = 0;
        int upper = 0;
        int digits = 0;
        int ends = 0;
        int commas = 0;
        int odd = 0;
        int first = -1;
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Whitespace.isSpace(c)) {
                continue;
            }
            int kind = first(c);
            first = first < 0 ? kind : first;
            last = last(c);
            letters += Character.isLetter(c) ? 1 : 0;
            upper += kind == 1 ? 1 : 0;
            digits += kind == 3 ? 1 : 0;
            boolean closing = i + 1 == text.length() || Whitespace.isSpace(text.charAt(i + 1)) || c > 0x2000;
            ends += (last == 1 || last == 3) && closing ? 1 : 0;
            commas += c == ',' || c == '，' || c == '、' || c == '،' ? 1 : 0;
            odd += "|•·»›→←▸►©®™#/★✓➜➤".indexOf(c) >= 0 ? 1 : 0;
        }
        return new TextCounts(letters, upper, digits, ends, commas, odd, Math.max(0, first), last);
    }

    double share(int count) {
        int all = letters + digits;
        return all == 0 ? 0 : count / (double) all;
    }

    private static int first(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLowerCase(c)) {
            return 2;
        }
        return Character.isDigit(c) ? 3 : Character.isIdeographic(c) ? 4 : 0;
    }

    private static int last(char c) {
        return switch (c) {
            case '.', '!', '。', '！', '…', '।' -> 1;
            case ':', '：' -> 2;
            case '?', '？' -> 3;
            case ',', ';', '，', '；' -> 4;
            case '"', ')', '\u201d', '\u2019', '」', '』', '）', '»' -> 5;
            default -> 0;
        };
    }
}
