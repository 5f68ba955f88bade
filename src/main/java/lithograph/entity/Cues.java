package lithograph.entity;

import java.util.Optional;
import java.util.Set;

/// What the sentence tells of a name: the words right before and after it.
final class Cues {
    private static final Set<String> MODEL_AFTER = Set.of("model", "models", "llm", "llms", "vlm", "checkpoint");
    private static final Set<String> CHIP_AFTER = Set.of(
            "chip",
            "chips",
            "gpu",
            "gpus",
            "accelerator",
            "accelerators",
            "processor",
            "processors",
            "npu",
            "npus",
            "soc",
            "socs",
            "superchip",
            "cpu",
            "cpus",
            "xpu");
    private static final Set<String> CALLED = Set.of("called", "named", "dubbed", "codenamed", "nicknamed");
    private static final Set<String> COMPANY_BEFORE = Words.read("before-company.txt");
    private static final Set<String> COMPANY_AFTER = Words.read("after-company.txt");
    private static final Set<String> COMPANY_END = Words.read("company-endings.txt");
    private static final Set<String> SUBSIDIARY_END = Set.of(
            "technologies",
            "labs",
            "lab",
            "fund",
            "ventures",
            "capital",
            "motors",
            "electronics",
            "pictures",
            "entertainment",
            "semiconductor",
            "robotics",
            "foundation",
            "bank",
            "insurance");
    private static final Set<String> WEAK_END = Set.of(
            "games",
            "dynamics",
            "systems",
            "health",
            "energy",
            "media",
            "security",
            "analytics",
            "group",
            "solutions",
            "networks",
            "industries",
            "foods",
            "bio",
            "interactive",
            "consulting",
            "bank");
    private static final Set<String> MONEY = Set.of(
            "raised",
            "raises",
            "raising",
            "announced",
            "announces",
            "announcing",
            "secured",
            "secures",
            "closed",
            "closes",
            "nabs",
            "lands");
    private static final Set<String> PEOPLES = Words.read("peoples.txt");
    private static final Set<String> MODEL = Set.of("model", "llm", "vlm", "vla", "moe");
    private static final Set<String> CHIP =
            Set.of("chip", "processor", "accelerator", "gpu", "npu", "tpu", "asic", "xpu", "soc", "superchip");
    private static final Set<String> COMPANY =
            Set.of("startup", "company", "firm", "lab", "maker", "unicorn", "spinout", "vendor", "outfit");

    private final Tokens tokens;
    private final Lists lists;
    private final boolean aboutModels;
    private final Releases releases;

    Cues(Tokens tokens, Lists lists, boolean aboutModels) {
        this.tokens = tokens;
        this.aboutModels = aboutModels;
        this.lists = lists;
        this.releases = new Releases(tokens);
    }

    Optional<EntityKind> kind(Run run) {
        if (isModel(run)) {
            return Optional.of(EntityKind.MODEL);
        }
        if (isChip(run)) {
            return Optional.of(EntityKind.CHIP);
        }
        return isCompany(run) ? Optional.of(EntityKind.COMPANY) : Optional.empty();
    }

    /// `Hitachi Global Storage Technologies`: a run that ends as companies of a group do.
    boolean isSubsidiary(Run run) {
        return run.last() > run.first()
                && run.last() - run.first() < 5
                && SUBSIDIARY_END.contains(tokens.folded(run.last()))
                && Line.capitalsTell(tokens, run.last());
    }

    private boolean isModel(Run run) {
        if (isAdjective(run)) {
            return false;
        }
        if (!isUncommon(run)) {
            return run.last() - run.first() < 2
                    && Line.capitalsTell(tokens, run.first())
                    && (calledA(run, MODEL) || (releases.isReleased(run.first()) && isA(run, MODEL)));
        }
        return (aboutModels
                        && MODEL_AFTER.contains(after(run))
                        && (hasSmallLetter(run) || !after(run).endsWith("s")))
                || followedBy(run, "\u6A21\u578B")
                || followedBy(run, "\u5927\u6A21\u578B")
                || precededBy(run, "\u6A21\u578B")
                || calledA(run, MODEL)
                || isA(run, MODEL)
                || isApposition(run)
                || releases.isModel(run)
                || lists.companions(run.first(), run.last(), EntityKind.MODEL) > 1;
    }

    /// `Bayesian`, `Transtheoretical`: what a model is like, not what it is called.
    private boolean isAdjective(Run run) {
        String last = tokens.folded(run.last());
        return last.endsWith("ian")
                || last.endsWith("ical")
                || last.endsWith("ean")
                || last.endsWith("ated")
                || last.endsWith("tuned");
    }

    private boolean isChip(Run run) {
        if (!isUncommon(run)
                || Introductions.isNoName(tokens.folded(run.first()))
                || (tokens.isAllCapitals(run.first()) && run.first() == run.last())) {
            return false;
        }
        return CHIP_AFTER.contains(after(run))
                || followedBy(run, "\u82AF\u7247")
                || followedBy(run, "\u5904\u7406\u5668")
                || followedBy(run, "\u52A0\u901F\u5361")
                || followedBy(run, "\u663E\u5361")
                || calledA(run, CHIP)
                || isA(run, CHIP);
    }

    private boolean isCompany(Run run) {
        boolean ending = run.last() > run.first()
                && run.last() - run.first() < 4
                && COMPANY_END.contains(tokens.folded(run.last()))
                && !PEOPLES.contains(tokens.folded(run.first()));
        ending &= !WEAK_END.contains(tokens.folded(run.last()))
                || (run.last() == run.first() + 1
                        && !tokens.isCommon(run.first())
                        && !tokens.isAllCapitals(run.first())
                        && Line.capitalsTell(tokens, run.last()));
        ending &= !tokens.folded(run.last()).equals("ai")
                || (run.last() == run.first() + 1 && !COMPANY_END.contains(tokens.folded(run.first())));
        ending &= !Introductions.isNoName(tokens.folded(run.first()))
                && (Line.capitalsTell(tokens, run.last()) || run.last() == run.first() + 1);
        boolean named = !tokens.isCommon(run.first()) || isUncommon(run);
        if (ending && (named || COMPANY_AFTER.contains(after(run)))) {
            return true;
        }
        if (!Line.capitalsTell(tokens, run.first()) && !named) {
            return false;
        }
        return followedBy(run, "\u516C\u53F8")
                || precededBy(run, "\u6536\u8D2D")
                || (named && precededBy(run, "\u516C\u53F8"))
                || ((named || run.first() == run.last()) && COMPANY_BEFORE.contains(before(run)))
                || (named && COMPANY_AFTER.contains(after(run)))
                || (named && lists.companions(run.first(), run.last(), EntityKind.COMPANY) > 1)
                || (named && raisesMoney(run))
                || calledA(run, COMPANY)
                || isA(run, COMPANY)
                || isFounded(run);
    }

    /// `their first audio model, X`.
    private boolean isApposition(Run run) {
        int comma = run.first() - 1;
        return (tokens.isSymbol(comma, ',') || tokens.isSymbol(comma, ':'))
                && tokens.gap(run.first()) != Tokens.BREAK
                && tokens.folded(comma - 1).equals("model");
    }

    /// `X raised $40M`, `X announced their $24M series A`.
    private boolean raisesMoney(Run run) {
        if (!MONEY.contains(after(run))) {
            return false;
        }
        for (int i = run.last() + 2; i < run.last() + 7; i++) {
            if (tokens.isSymbol(i, '$') || tokens.isSymbol(i, '\u20AC') || tokens.isSymbol(i, '\u00A3')) {
                return true;
            }
        }
        return false;
    }

    /// `X, a 70B open model`: a comma or `is`, an article, and the noun within a few words.
    private boolean isA(Run run, Set<String> nouns) {
        int at = run.last() + 1;
        if (!tokens.isSymbol(at, ',') && !tokens.folded(at).equals("is")) {
            return false;
        }
        String article = tokens.folded(at + 1);
        if (!article.equals("a") && !article.equals("an") && !article.equals("its") && !article.equals("the")) {
            return false;
        }
        for (int i = at + 2; i < at + 10; i++) {
            if (tokens.is(i, Tokens.SYMBOL) || tokens.gap(i) == Tokens.BREAK) {
                return false;
            }
            boolean startUp =
                    tokens.folded(i).equals("start") && tokens.folded(i + 1).equals("up");
            if (startUp) {
                return nouns.contains("company");
            }
            if (nouns.contains(tokens.folded(i))) {
                return !Context.isOtherThing(nextWord(i + 1)) && !isNoun(nextWord(i + 1));
            }
            if (isNoun(tokens.folded(i)) || Releases.isArtefact(tokens.folded(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNoun(String folded) {
        return MODEL.contains(folded) || CHIP.contains(folded) || COMPANY.contains(folded);
    }

    /// `X, founded by former researchers`, `X (formerly Y)`.
    private boolean isFounded(Run run) {
        int next = run.last() + 1;
        return (tokens.isSymbol(next, ',') && tokens.folded(next + 1).equals("founded"))
                || (tokens.isSymbol(next, '(') && tokens.folded(next + 1).equals("formerly"));
    }

    /// The word at or after a token, a bracket skipped.
    private String nextWord(int token) {
        int at = token;
        while (tokens.is(at, Tokens.SYMBOL) && at < token + 3 && "()".indexOf(tokens.foldedAt(tokens.start(at))) >= 0) {
            at++;
        }
        return tokens.folded(at);
    }

    /// `a model (...) called X`.
    private boolean calledA(Run run, Set<String> nouns) {
        if (!CALLED.contains(before(run))) {
            return false;
        }
        for (int i = run.first() - 2; i > run.first() - 8; i--) {
            if (nouns.contains(tokens.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /// `NSFW RP models`, `EXL2 models` are kinds of models; a name has small letters somewhere.
    private boolean hasSmallLetter(Run run) {
        for (int i = tokens.start(run.first()); i < tokens.end(run.last()); i++) {
            if (Letters.isLetter(tokens.foldedAt(i)) && !tokens.isUpper(i)) {
                return true;
            }
        }
        return false;
    }

    /// Has a word that no dictionary has, capitals inside, or digits.
    private boolean isUncommon(Run run) {
        for (int i = run.first(); i <= run.last(); i++) {
            if (tokens.is(i, Tokens.NUMBER)
                    || (tokens.is(i, Tokens.WORD) && !tokens.isCommon(i) && tokens.end(i) - tokens.start(i) > 2)) {
                return true;
            }
        }
        return false;
    }

    private String after(Run run) {
        int at = run.last() + 1;
        return tokens.gap(at) == Tokens.JOINT ? tokens.folded(at) : "";
    }

    private String before(Run run) {
        int at = run.first() - 1;
        while (tokens.is(at, Tokens.SYMBOL)
                && at > run.first() - 3
                && "\"'\u201C\u300C\u300A(".indexOf(tokens.foldedAt(tokens.start(at))) >= 0) {
            at--;
        }
        return tokens.gap(run.first()) == Tokens.BREAK ? "" : tokens.folded(at);
    }

    private boolean followedBy(Run run, String word) {
        int from = run.last() + 1;
        return from < tokens.count()
                && tokens.gap(from) != Tokens.BREAK
                && tokens.text().startsWith(word, tokens.start(from));
    }

    private boolean precededBy(Run run, String word) {
        int at = run.first() - 1;
        return at >= 0
                && tokens.gap(run.first()) != Tokens.BREAK
                && tokens.text().startsWith(word, tokens.end(at) - word.length());
    }
}
