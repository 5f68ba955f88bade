package lithograph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.ArticleId;
import lithograph.article.Span;

/// A link as it is written in a note: `[[article|words]]`, `[[article@120-180|words]]` for a passage,
/// `[[entity:chip/h100|H100]]`, `[[note:id|words]]`. The words may be left out. What would end a link early stands as
/// in an address, `%7C`.
public record NoteLink(NoteTarget target, String words) {
    /// What an address of a link begins with where a page shows it.
    public static final String SCHEME = "lithograph:";

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|\\n]{1,1000})(?:\\|([^\\]\\n]{0,500}))?]]");
    private static final Pattern PASSAGE = Pattern.compile("(.+)@(\\d{1,9})-(\\d{1,9})");
    private static final String ESCAPED = "%|[]@<>";

    /// All links of a text, in its order.
    public static List<NoteLink> in(String text) {
        List<NoteLink> links = new ArrayList<>();
        if (text.contains("[[")) {
            LINK.matcher(text).results().forEach(found -> link(found).ifPresent(links::add));
        }
        return links;
    }

    /// The text with its links as the words alone.
    public static String plain(String text) {
        return replaced(text, link -> Optional.of(link.words()));
    }

    /// The text with what `written` gives in the place of each link; a link that it gives nothing for stays.
    public static String replaced(String text, Function<NoteLink, Optional<String>> written) {
        return text.contains("[[")
                ? LINK.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                link(found).flatMap(written).orElse(found.group())))
                : text;
    }

    /// The text with its links as Markdown has them, to addresses that [#target(String)] reads.
    public static String markdown(String text) {
        return text.contains("[[")
                ? LINK.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(link(found)
                                .map(link -> "[" + link.words().replaceAll("([\\[\\]\\\\])", "\\\\$1") + "](<" + SCHEME
                                        + found.group(1).strip() + ">)")
                                .orElse(found.group())))
                : text;
    }

    /// What an address leads to that [#markdown] wrote; empty for every other address.
    public static Optional<NoteTarget> target(String address) {
        return address.startsWith(SCHEME) ? read(address.substring(SCHEME.length())) : Optional.empty();
    }

    /// As it is written in a note.
    public String written() {
        String shown = words.replaceAll("[\\[\\]|\\s]+", " ").strip();
        return "[[" + where(target) + (shown.isEmpty() ? "" : "|" + shown) + "]]";
    }

    /// An address that leads there, as [#target(String)] reads it.
    public static String address(NoteTarget target) {
        return SCHEME + where(target);
    }

    private static String where(NoteTarget target) {
        return switch (target) {
            case NoteTarget.ToArticle to -> article(to);
            case NoteTarget.ToEntity to -> "entity:" + escaped(to.entity());
            case NoteTarget.ToNote to -> "note:" + escaped(to.id());
        };
    }

    private static String article(NoteTarget.ToArticle to) {
        String id = escaped(to.article().value());
        String safe = id.startsWith("note:") || id.startsWith("entity:") ? id.replaceFirst(":", "%3A") : id;
        return safe
                + to.passage()
                        .map(span -> "@" + span.start() + "-" + span.end())
                        .orElse("");
    }

    private static Optional<NoteLink> link(MatchResult found) {
        return read(found.group(1).strip()).map(target -> {
            String words = found.group(2) == null ? "" : found.group(2).strip();
            return new NoteLink(
                    target, words.isEmpty() ? unescaped(found.group(1).strip()) : words);
        });
    }

    private static Optional<NoteTarget> read(String where) {
        if (where.startsWith("note:") && where.length() > 5) {
            return Optional.of(new NoteTarget.ToNote(unescaped(where.substring(5))));
        }
        if (where.startsWith("entity:") && where.length() > 7) {
            return Optional.of(new NoteTarget.ToEntity(unescaped(where.substring(7))));
        }
        Matcher passage = PASSAGE.matcher(where);
        try {
            if (passage.matches()) {
                Span span = new Span(Integer.parseInt(passage.group(2)), Integer.parseInt(passage.group(3)));
                return Optional.of(
                        new NoteTarget.ToArticle(new ArticleId(unescaped(passage.group(1))), Optional.of(span)));
            }
            return Optional.of(new NoteTarget.ToArticle(new ArticleId(unescaped(where)), Optional.empty()));
        } catch (IllegalArgumentException e) {
            // What people write between brackets need not be a link.
            return Optional.empty();
        }
    }

    private static String escaped(String id) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (ESCAPED.indexOf(c) >= 0) {
                out.append('%').append(String.format("%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String unescaped(String written) {
        return Pattern.compile("%([0-7][0-9A-Fa-f])")
                .matcher(written)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
