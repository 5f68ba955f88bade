package lithograph.index;

import java.util.List;
import java.util.regex.Pattern;
import lithograph.article.Span;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// Wildcards and regular expressions as automata over the words of the index, its marked stems left out.
final class Patterns {
    private static final int WORK = 10_000;
    private static final int LONGEST = 200;
    private static final double MOST_REPETITIONS = 1000;
    private static final Pattern COUNT = Pattern.compile("\\d+(?=[\\d,]*})");
    private static final Automaton LITERAL = Operations.concatenate(
            List.of(Automata.makeCharRange(WordStream.STEM + 1, Character.MAX_CODE_POINT), Automata.makeAnyString()));

    private Patterns() {}

    /// @throws QuerySyntaxException where a regular expression is wrong or would take too long
    static void check(String regex, Span place) throws QuerySyntaxException {
        try {
            if (regex.length() > LONGEST) {
                throw new QuerySyntaxException(
                        "The regular expression is longer than " + LONGEST + " characters.", place);
            }
            if (repetitions(regex) > MOST_REPETITIONS) {
                throw new QuerySyntaxException("The regular expression repeats too much to be searched.", place);
            }
            regex(regex);
        } catch (TooComplexToDeterminizeException | StackOverflowError e) {
            throw new QuerySyntaxException("The regular expression would take too long to search.", place);
        } catch (IllegalArgumentException e) {
            throw new QuerySyntaxException("The regular expression is not complete or not correct.", place);
        }
    }

    /// How many copies the counts in `{}` may ask for, one within another.
    private static double repetitions(String regex) {
        return COUNT.matcher(regex)
                .results()
                .mapToDouble(count -> Math.max(1, Double.parseDouble(count.group())))
                .reduce(1, (one, other) -> one * other);
    }

    /// Matches whole words, letter case aside.
    static Automaton regex(String regex) {
        Automaton automaton = new RegExp(fold(regex), RegExp.ALL & ~RegExp.INTERVAL & ~RegExp.AUTOMATON).toAutomaton();
        return literal(automaton);
    }

    static Automaton wildcard(String pattern) {
        String folded = fold(pattern).replaceAll("\\*{2,}", "*");
        String shorter = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        return literal(WildcardQuery.toAutomaton(new Term("", shorter), WORK));
    }

    private static Automaton literal(Automaton automaton) {
        return Operations.determinize(Operations.intersection(automaton, LITERAL), WORK);
    }

    /// Letters as the index has them, signs as they are.
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        char[] buffer = new char[8];
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                folded.append(buffer, 0, Letters.fold(c, buffer, 0));
            } else {
                folded.appendCodePoint(c);
            }
        });
        return folded.toString();
    }
}
