package lithograph.importer.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lithograph.importer.html.TextRun;

/// Chooses the headline: the one on the page where the metadata speak of the same, else theirs without the site's name.
final class TitleFinder {
    /// Every gap of a title is tried: one of megabytes would take minutes.
    private static final int LONGEST_WITH_SITE = 2_000;

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\\-–—:·•»«/~]+\\s+|\\s*[|｜»]\\s*|\\s*[_—–]\\s*(?=[^_—–]{1,20}$)|:\\s+");
    private static final double SPEAKS_OF_THE_SAME = 0.2;
    private static final double LIKE = 0.5;
    private static final double SAYS_THE_SAME = 0.85;
    private static final int LONGEST = 300;

    private final List<String> sites;
    private final String host;

    /// @param sites names of the site, as far as known
    /// @param host  the host of the page's address, or empty
    TitleFinder(List<String> sites, String host) {
        this.sites = sites.stream()
                .map(PageHints::letters)
                .filter(name -> !name.isEmpty())
                .toList();
        this.host = PageHints.letters(host.replaceFirst("^www\\.", "").replaceFirst("\\.[a-z]+$", ""));
    }

    /// @param headlines the headlines of the first level, in the order of the page
    /// @param others    those of the next levels: one is the title only where the metadata say nearly the same
    /// @param claimed   titles from metadata, the best first; the page's `title` last
    String choose(List<String> headlines, List<String> others, List<String> claimed) {
        List<String> claims = claimed.stream()
                .filter(title -> !title.isBlank())
                .map(String::strip)
                .toList();
        return most(headlines, claims, claims.isEmpty() ? 0 : LIKE)
                .or(() -> most(others, claims, SAYS_THE_SAME))
                .or(() -> most(headlines, claims, SPEAKS_OF_THE_SAME))
                .map(this::withoutSite)
                .or(() -> claims.stream()
                        .map(this::withoutSite)
                        .filter(title -> !isSite(title))
                        .findFirst())
                .or(() -> headlines.stream().findFirst())
                .orElse(claims.isEmpty() ? "" : claims.getFirst());
    }

    /// The headline most like any of the claims, if at least as much as `least`.
    private Optional<String> most(List<String> headlines, List<String> claims, double least) {
        Optional<String> best = Optional.empty();
        double top = least - 1e-6;
        for (String headline : headlines) {
            if (headline.isBlank() || headline.length() > LONGEST || isSite(headline)) {
                continue;
            }
            double likeness = claims.stream()
                    .mapToDouble(claim -> alike(headline, claim))
                    .max()
                    .orElse(0);
            if (likeness > top + 1e-6) {
                top = likeness;
                best = Optional.of(headline);
            }
        }
        return best;
    }

    private boolean isSite(String text) {
        String letters = PageHints.letters(text);
        return sites.contains(letters) || letters.equals(host);
    }

    /// The title with the parts cut off, at either end, that name the site.
    String withoutSite(String title) {
        String rest = title.strip();
        if (rest.length() > LONGEST_WITH_SITE) {
            return rest;
        }
        for (int cuts = 0; cuts < 3; cuts++) {
            String cut = cutOnce(rest);
            if (cut.equals(rest)) {
                break;
            }
            rest = cut;
        }
        return rest;
    }

    private String cutOnce(String title) {
        List<int[]> gaps = new ArrayList<>();
        var found = SEPARATOR.matcher(title);
        while (found.find()) {
            if (found.start() > 0 && found.end() < title.length()) {
                gaps.add(new int[] {found.start(), found.end()});
            }
        }
        for (int[] gap : gaps) {
            if (namesSite(title.substring(gap[1]))) {
                return title.substring(0, gap[0]).strip();
            }
        }
        for (int[] gap : gaps.reversed()) {
            if (namesSite(title.substring(0, gap[0]))) {
                return title.substring(gap[1]).strip();
            }
        }
        if (!gaps.isEmpty()) {
            int[] last = gaps.getLast();
            String separator = title.substring(last[0], last[1]).strip();
            String tail = title.substring(last[1]);
            boolean bar = separator.contains("|") || separator.contains("｜");
            if (bar && words(tail) <= 6 && words(tail) <= words(title.substring(0, last[0]))) {
                return title.substring(0, last[0]).strip();
            }
        }
        return title;
    }

    private boolean namesSite(String part) {
        String letters = PageHints.letters(part);
        if (letters.length() < 2) {
            return false;
        }
        for (String site : sites) {
            if (letters.equals(site)
                    || (site.length() > 4 && letters.startsWith(site) && letters.length() < site.length() + 12)
                    || (letters.length() > 4 && site.startsWith(letters))) {
                return true;
            }
        }
        return host.length() > 3
                && (letters.equals(host)
                        || (letters.length() > 4 && host.contains(letters))
                        || (letters.contains(host) && letters.length() < host.length() + 10));
    }

    private static int words(String text) {
        return (int) Math.ceil(TextRun.words(text));
    }

    /// How alike two titles are, 0 to 1: words in common, seen from the shorter where it is not very short.
    static double alike(String a, String b) {
        Set<String> left = PageHints.words(a);
        Set<String> right = PageHints.words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        if (a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT))) {
            return 1;
        }
        int sizes = left.size() + right.size();
        int shorter = Math.min(left.size(), right.size());
        left.retainAll(right);
        double dice = 2.0 * left.size() / sizes;
        double held = shorter >= 3 ? 0.95 * left.size() / shorter : 0;
        return Math.min(0.99, Math.max(dice, held * 0.9));
    }
}
