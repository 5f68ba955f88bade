package lithograph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Span;

/// Names of benchmarks, and which of them a score belongs to.
final class Benchmarks {
    private static final Cue NAME = Cue.exact(
            "\\b(?:MMLU(?:-?Pro|-?Redux|-ProX)?|MMMLU|GPQA(?:[ -]Diamond)?|HLE|Humanity['’]s Last Exam|AIME(?:[ -]?(?:20)?2\\d)?|HMMT(?: ?(?:Feb|Nov)?\\.? ?20\\d\\d)?"
                    + "|SWE-?[Bb]ench(?:[ -](?:Verified|Pro|Lite|Multilingual|Multimodal|Live))?|Terminal-?[ ]?[Bb]ench(?:[ -]?(?:Hard|v?\\d(?:\\.\\d)?))?"
                    + "|HumanEval\\+?|MBPP\\+?|GSM8[Kk]|MATH(?:-500)?|BBH|ARC-(?:AGI(?:-\\d)?|C|E|Challenge)|HellaSwag|WinoGrande|TruthfulQA|LiveCodeBench(?:[ -](?:v\\d|Pro))?|Codeforces"
                    + "|A(?:ider[ -][Pp]olyglot|IDER[ -]POLYGLOT)|BrowseComp(?:-ZH|-Plus)?|OSWorld(?:-Verified)?|WebArena|WebVoyager|MMMU(?:-Pro)?|MathVista|MathVision|IFEval|IFBench|MT-Bench|AlpacaEval(?: 2(?:\\.0)?)?|Arena-Hard"
                    + "|(?:LM|Chatbot |Text |WebDev |Vision |Search |Code )?Arena|LMSYS|GDP[Vv]al(?:-AA)?|SimpleQA|FrontierMath|MRCR(?: v\\d)?|C-?Eval|CMMLU|BFCL(?:[ -]v\\d)?|SciCode|USAMO|IMO|MTEB|MTEB|VideoMME|Video-MME|ScreenSpot(?:-Pro)?"
                    + "|(?:Artificial Analysis )?(?:Intelligence|Coding|Agentic) Index|CritPt|LAMBADA|DROP|MGSM|RULER|OmniDocBench|AA-LCR|[Vv]ending-Bench|Geneval|GenEval|DPG"
                    + "|[A-Z][\\w.τ²-]*(?:[Bb]ench|BENCH|Eval|Arena|QA)(?![a-z])(?:[ -](?:Verified|Pro|Lite|Hard|Diamond|Multilingual|v?\\d(?:\\.\\d)?\\b))*"
                    + "|(?:[A-Z][\\w.-]+ ){1,2}(?:Bench(?:mark)?|Index|Eval|Exam)(?![a-z])(?: \\d(?:\\.\\d)?\\b)?|τ²?-?[Bb]ench)");
    private static final Pattern ON = Pattern.compile(
            "^[ ,]*(?:Elo|points?|pts|score|accuracy|pass@1|resolved|分|\\(SOTA\\)|的成绩|的得分|的分数|夺得|获得|取得|拿下|登顶|head-to-head win rate)*[ ,(]*(?:on|in|for|at|across|的成绩)?(?: the| both)?[ (]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIGHT = Pattern.compile(
            "^[\\s*_`:=|()\\[\\]：（~≈]*(?:\\([^)\\d]{0,16}\\))?[\\s:：]*(?:(?:score[sd]?|scoring|accuracy|pass@1|rating|Elo|得分|分数|成绩|准确率|with|of|at|is|was|to|reach(?:es|ed|ing)?|hit(?:s|ting)?|an?|around|roughly|about|~|上|中|达到|取得|获得|拿下|达|了|为|的|榜单|排行榜|benchmark|test|set|up|from|by)[\\s:：~≈]*){0,6}[(+]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern NOT_A_SCORE = Pattern.compile(
            "^(?:[ -]?(?:shot|tasks?|questions?|problems?|runs?|hours?|days?|minutes?|times|years?|languages?|subjects?|models?|tests?|samples?|steps|tokens|place|benchmark\\b|th\\b|st\\b|nd\\b|rd\\b)|[-–/:]\\d|[ -]?(?:题|个|道|名|位|次|年|月|种))",
            Pattern.CASE_INSENSITIVE);
    private static final int GAP = 42;

    private Benchmarks() {}

    static boolean mayBeScore(Quantity quantity) {
        return switch (quantity.measure()) {
            case PLAIN, PERCENT, POINTS -> true;
            default -> false;
        };
    }

    static List<Span> names(String text, Span sentence) {
        List<Span> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        int i = NAME.candidate(text, sentence.start(), sentence.end());
        while (i >= 0) {
            boolean begins = i == 0 || !Letters.joinsWord(text, i - 1, i);
            if (begins && matcher.region(i, sentence.end()).lookingAt()) {
                names.add(new Span(matcher.start(), matcher.end()));
                i = matcher.end() - 1;
            }
            i = NAME.candidate(text, i + 1, sentence.end());
        }
        return names;
    }

    /// The `MMLU` of "MMLU 82.3, IFEval 77.6", whatever comes after the number.
    private static Optional<Span> beside(Setting setting, List<Span> names) {
        int start = setting.quantity().start();
        return names.stream()
                .filter(name -> start - name.end() > 0 && start - name.end() < 3)
                .filter(name -> setting.text().substring(name.end(), start).indexOf(',') < 0)
                .findFirst();
    }

    /// The benchmark that `setting`'s number is a score of.
    static Optional<String> of(Setting setting, List<Span> names) {
        Quantity quantity = setting.quantity();
        boolean isOfName =
                names.stream().anyMatch(name -> setting.isWithinSentence(name) && name.overlaps(quantity.span()));
        if (isOfName || NOT_A_SCORE.matcher(setting.after(14)).find()) {
            return Optional.empty();
        }
        Optional<Span> beside = beside(setting, names);
        if (beside.isPresent()) {
            return beside.map(name -> name.of(setting.text()));
        }
        for (Span name : names) {
            int gap = name.start() - quantity.end();
            if (gap >= 0
                    && gap <= 34
                    && ON.matcher(setting.text().substring(quantity.end(), name.start()))
                            .find()
                    && (gap > 1 || quantity.measure() != Measure.PLAIN)) {
                return Optional.of(name.of(setting.text()));
            }
        }
        boolean gain = quantity.measure() != Measure.PLAIN && setting.before(1).equals("+");
        Optional<String> best = Optional.empty();
        for (Span name : names) {
            int gap = quantity.start() - name.end();
            if (gain && gap >= 0) {
                best = Optional.of(name.of(setting.text()));
            }
            if (gap < 0 || gap > GAP) {
                continue;
            }
            String between = setting.text().substring(name.end(), quantity.start());
            boolean loose = quantity.measure() != Measure.PLAIN
                    && !NUMBER.matcher(between).find()
                    && between.indexOf(';') < 0
                    && between.indexOf('；') < 0
                    && between.indexOf('，') < 0;
            if (loose || TIGHT.matcher(between).find()) {
                best = Optional.of(name.of(setting.text()));
            }
        }
        return best;
    }
}
