package lithograph.importer.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.importer.block.Whitespace;
import lithograph.importer.html.TextRun;

/// Cuts the names of authors out of a byline, and tells what is no name.
final class PersonNames {
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:story|article|text|words|review|post|posted|published|written|authored|edited|reported|contributed|reviewed|updated|created|medically reviewed)\\s+)?by\\b[:\\s]*"
                    + "|^(?:authors?|written by|writer|contributors?|von|par|por|di|作者|撰文|文|记者|编辑|来源)\\s*[:：|/]\\s*"
                    + "|^(?:作者|撰文|记者)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:\\.?\\s+(?:medically\\s+)?reviewed\\s+by\\b|[|•·⋅∙–—\\n]|\\s-\\s|,?\\s+(?:on|updated|published|posted|last|in)\\s|(?:\\s|^)\\d{1,2}[:./ ]|,?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d|\\d{4}"
                    + "|\\bmin(?:ute)?s?\\s+read|,\\s+(?:senior|staff|contributing|editor|chief|writer|contributor|reporter|author|director|founder|ceo)\\b).*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SEVERAL =
            Pattern.compile("\\s*(?:,|;|、|\\s+and\\s+|\\s+&\\s+|\\s+und\\s+|\\s+et\\s+)\\s*(?:and\\s+)?");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "https?:|www\\.|@|^(?:admin|administrator|user|guest|editor|author|staff writer|anonymous|unknown|none|null|undefined|home|about|share|read|view|follow|the author|posts?|website|webmaster|root|contributors?|facebook|twitter|reviewed|updated)$"
                    + "|^(?:about|latest|recent|popular|related|view|see|learn|read|our|more|meet|follow|click|sign|posted|all|check|get|in|at|on|to|and|for|with|contact|category|topics?|tags?|image|photo|copyright|publish)\\b"
                    + "|^(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s+\\d{1,2}$|email.protected"
                    + "|\\w\\.\\w+\\.\\w"
                    + "|\\b(?:comments?|newsletter|subscribe|read more|view all|all posts|about the|cookies?|articles? by|min read)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIX = Pattern.compile(
            "(?i)(?:M\\.?D|Ph\\.?D|MBA|MPH|RDN?|CPA|Jr|Sr|II|III|Esq|MS|MA|BA|BS|RN|LLC|Inc|DVM|DACVB|CFP|DO|NP|PE|LMFT|PsyD)\\.?");
    private static final int LONGEST = 60;

    /// A name with its office behind it, nothing between them.
    private static final Pattern IN_OFFICE = Pattern.compile(
            "^(\\p{Lu}[\\p{L}.’'-]+ \\p{Lu}[\\p{L}.’'-]+) (?:\\p{Lu}[\\p{L}-]+ ){0,3}"
                    + "(?:Reporter|Coordinator|Manager|Specialist|Strategist|Editor|Writer|Correspondent|Contributor|Columnist|Journalist|Producer)$");
    private static final Pattern TURNED = Pattern.compile("^(\\p{Lu}[\\p{L}’' -]*), (\\p{Lu}[\\p{L}.’' -]*)$");

    private PersonNames() {}

    /// "Lin, Ada" as "Ada Lin".
    static String turned(String name) {
        return TURNED.matcher(name.strip()).replaceFirst("$2 $1");
    }

    /// The names in a byline; empty where it holds none.
    static List<String> of(String byline) {
        String text = Whitespace.collapse(byline);
        Matcher label = LABEL.matcher(text);
        while (label.find() && label.end() > 0) {
            text = text.substring(label.end()).strip();
            label = LABEL.matcher(text);
        }
        text = TAIL.matcher(text).replaceFirst("").strip();
        Set<String> names = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>();
        for (String part : SEVERAL.splitAsStream(text).toList()) {
            if (SUFFIX.matcher(part).matches() && !parts.isEmpty()) {
                parts.set(parts.size() - 1, parts.getLast() + ", " + part);
            } else {
                parts.add(part);
            }
        }
        for (String part : parts) {
            String name = part.replaceAll("^[\\s,:;*“\"(]+|[\\s,:;*”\")]+$", "");
            name = IN_OFFICE.matcher(name).replaceFirst("$1");
            if (isName(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static boolean isName(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST
                && TextRun.words(text) <= 8
                && text.chars().filter(Character::isLetter).count() >= text.length() / 2
                && !NOT_A_NAME.matcher(text).find();
    }

    /// True for what looks like the name of an account rather than of a person: `j.smith`, `jsmith`, `web_team`.
    static boolean isAccount(String name) {
        return !name.contains(" ") && name.equals(name.toLowerCase(Locale.ROOT)) && name.charAt(0) < 0x250;
    }
}
