package lithograph.importer.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.PublishedDate;

/// A line that tells about the article: "By Ada Lin | July 1, 2026", "来源：... 作者：...". What it does not tell is empty.
public record AboutLine(
        String title, String summary, String byline, String site, String url, Optional<PublishedDate> published) {
    public static final AboutLine NONE = new AboutLine("", "", "", "", "", Optional.empty());

    private static final int LONGEST = 200;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|｜•·]\\s*|\\s+[-–—]\\s+|\\s{2,}|\\t|　+");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(title|author|authors|byline|written by|date|published|published on|publication date|source|site|publisher"
                    + "|url|link|original link|summary|abstract|dek|excerpt"
                    + "|标题|作者|记者|撰文|编辑|责编|责任编辑|来源|出处|日期|时间|发布时间|发布日期|发表时间|原文链接|原文|链接|摘要|导读|导语|内容提要)"
                    + "\\s*[:：]\\s*(.+)",
            Pattern.DOTALL);
    private static final Pattern CHINESE_LABELS =
            Pattern.compile("\\s+(?=(?:作者|记者|撰文|编辑|责编|责任编辑|来源|出处|日期|时间|发布时间|发布日期|发表时间)\\s*[:：])");
    private static final Pattern BY =
            Pattern.compile("(?:[Bb]y|BY)\\s+(\\p{Lu}[^.!?]{1,80}?)|文\\s*[/／｜|]\\s*(.{1,40})");
    private static final Pattern READING_TIME = Pattern.compile(
            "(?i)(?:reading time:?\\s*)?\\d{1,3}\\s*(?:-\\s*)?min(?:ute)?s?\\.?(?:\\s+read)?|阅读(?:时间|时长)?.{0,12}分钟");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /// Reads a line; empty where any part of it says something else.
    public static Optional<AboutLine> of(String block) {
        String line = block.strip();
        Optional<AboutLine> whole = line.indexOf('\n') < 0 ? labelled(line) : Optional.empty();
        if (whole.isPresent() && !whole.get().summary.isEmpty()) {
            return whole;
        }
        if (line.length() > LONGEST || line.isEmpty()) {
            return Optional.empty();
        }
        AboutLine all = NONE;
        List<String> parts = SEPARATOR
                .splitAsStream(CHINESE_LABELS.matcher(line).replaceAll(" | "))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        for (String text : parts) {
            Optional<AboutLine> part = part(text);
            if (part.isEmpty() && parts.size() <= 4 && !all.byline.isEmpty() && isName(text)) {
                part = Optional.of(ofSite(text));
            }
            if (part.isEmpty()) {
                return Optional.empty();
            }
            all = all.and(part.get());
        }
        return Optional.of(all);
    }

    /// What this says, and what `other` says of the rest.
    public AboutLine and(AboutLine other) {
        return new AboutLine(
                title.isEmpty() ? other.title : title,
                summary.isEmpty() ? other.summary : summary,
                byline.isEmpty() ? other.byline : byline,
                site.isEmpty() ? other.site : site,
                url.isEmpty() ? other.url : url,
                published.isPresent() ? published : other.published);
    }

    private static Optional<AboutLine> part(String part) {
        Optional<PublishedDate> day = DateText.only(part);
        if (day.isPresent()) {
            return Optional.of(new AboutLine("", "", "", "", "", day));
        }
        if (READING_TIME.matcher(part).matches()) {
            return Optional.of(NONE);
        }
        if (ADDRESS.matcher(part).matches()) {
            return Optional.of(new AboutLine("", "", "", "", part, Optional.empty()));
        }
        Matcher by = BY.matcher(part);
        if (by.matches()) {
            String names = by.group(1) != null ? by.group(1) : by.group(2);
            return isName(names) ? Optional.of(ofByline(names)) : Optional.empty();
        }
        return labelled(part);
    }

    private static Optional<AboutLine> labelled(String part) {
        Matcher label = LABEL.matcher(part);
        if (!label.matches()) {
            return Optional.empty();
        }
        String value = label.group(2).strip();
        return switch (label.group(1).toLowerCase(Locale.ROOT)) {
            case "title", "标题" -> Optional.of(new AboutLine(value, "", "", "", "", Optional.empty()));
            case "summary", "abstract", "dek", "excerpt", "摘要", "导读", "导语", "内容提要" ->
                Optional.of(new AboutLine("", value, "", "", "", Optional.empty()));
            case "author", "authors", "byline", "written by", "作者", "记者", "撰文" ->
                isName(value) ? Optional.of(ofByline(value)) : Optional.empty();
            case "编辑", "责编", "责任编辑" -> isName(value) ? Optional.of(NONE) : Optional.empty();
            case "url", "link", "original link", "原文链接", "原文", "链接" ->
                ADDRESS.matcher(value).matches()
                        ? Optional.of(new AboutLine("", "", "", "", value, Optional.empty()))
                        : Optional.empty();
            case "source", "site", "publisher", "来源", "出处" ->
                ADDRESS.matcher(value).matches()
                        ? Optional.of(new AboutLine("", "", "", "", value, Optional.empty()))
                        : isName(value) ? Optional.of(ofSite(value)) : Optional.empty();
            default -> DateText.only(value).map(day -> new AboutLine("", "", "", "", "", Optional.of(day)));
        };
    }

    /// True for a line of names alone that can stand beside what `above` tells: in Latin letters a publication below
    /// the
    /// byline.
    public static boolean isNames(String line, AboutLine above) {
        List<String> parts = SEPARATOR.splitAsStream(line.strip()).toList();
        return parts.size() <= 3
                && (parts.stream().allMatch(Names::isChinese)
                        || (!above.byline.isEmpty() && parts.stream().allMatch(Names::isLatin)));
    }

    /// What a line of names alone tells.
    public static AboutLine names(String line) {
        AboutLine all = NONE;
        if (of(line).isEmpty()) {
            for (String part : SEPARATOR.splitAsStream(line.strip()).toList()) {
                all = all.and(Names.isChinesePerson(part) ? ofByline(part) : ofSite(part));
            }
        }
        return all;
    }

    private static AboutLine ofByline(String names) {
        String joined = names.strip().replaceAll("\\s*(?:,? and | & |、|，|,|/|；|;)\\s*", ", ");
        return new AboutLine("", "", joined, "", "", Optional.empty());
    }

    private static AboutLine ofSite(String site) {
        return new AboutLine("", "", "", site, "", Optional.empty());
    }

    private static boolean isName(String text) {
        return text.length() <= 80 && !text.matches(".*[!?。！？;].*|.*[.]\\s+\\p{Ll}.*|.*\\d{3}.*");
    }
}
