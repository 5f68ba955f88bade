package lithograph.article;

import java.util.Locale;
import java.util.regex.Pattern;

/// The main language of a text, as the primary subtag of BCP 47 in lower case: `en`, `zh`, `und` where unknown.
public record Language(String code) {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    public static final Language ENGLISH = new Language("en");
    public static final Language CHINESE = new Language("zh");
    public static final Language UNKNOWN = new Language("und");

    public Language {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
    }

    /// Reads a tag as pages give it (`en-US`, `zh_Hans`, `ZH`); what is not a tag is [#UNKNOWN].
    public static Language of(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return CODE.matcher(primary).matches() ? new Language(primary) : UNKNOWN;
    }
}
