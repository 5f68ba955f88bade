package lithograph.article;

import java.util.Locale;

/// The main language of a text, as the primary subtag of BCP 47 in lower case: `en`, `zh`, `und` where unknown.
public record Language(String code) {
    public static final Language ENGLISH = new Language("en");
    public static final Language CHINESE = new Language("zh");
    public static final Language UNKNOWN = new Language("und");

    public Language {
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
    }

    /// Reads a tag as pages give it (`en-US`, `zh_Hans`, `ZH`); what is not a tag is [#UNKNOWN].
    public static Language of(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return primary.matches("[a-z]{2,3}") ? new Language(primary) : UNKNOWN;
    }
}
