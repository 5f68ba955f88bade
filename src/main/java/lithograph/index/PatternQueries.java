package lithograph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import lithograph.index.QueryNode.Wording;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;

/// Words of which only a part or the rough form is given, to Lucene queries.
record PatternQueries(TextQueries text, IndexReader reader) {
    /// Words that a prefix at the end of a phrase stands for.
    private static final int MOST_WORDS = 200;

    private static final int MOST_LIKE = 50;

    Query pattern(String pattern) {
        String stem = pattern.substring(0, pattern.length() - 1);
        if (pattern.endsWith("*") && stem.indexOf('*') < 0 && stem.indexOf('?') < 0) {
            return prefix(stem);
        }
        // an inner sign that ties parts is not in what they are joined to
        return automaton(Patterns.wildcard(pattern.replaceAll("[-_&\\u2010\\u2011]", "")));
    }

    private Query prefix(String stem) {
        List<Placed> words = Placed.of(stem);
        List<Query> ways = new ArrayList<>();
        String joined = Keys.plain(stem);
        if (!Letters.isCjk(joined.codePointAt(0)) || words.size() == 1) {
            ways.add(text.across(field -> new PrefixQuery(new Term(field, joined))));
        }
        if (words.size() > 1) {
            ways.add(text.across(field -> phrase(field, words)));
        }
        return TextQueries.any(ways);
    }

    private Query phrase(String field, List<Placed> words) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Placed word : words.subList(0, words.size() - 1)) {
            phrase.add(new Term[] {new Term(field, word.word())}, word.position());
        }
        Term[] last = beginningWith(field, words.getLast().word());
        return last.length == 0
                ? new MatchNoDocsQuery("no word begins so")
                : phrase.add(last, words.getLast().position()).build();
    }

    private Term[] beginningWith(String field, String prefix) {
        List<Term> found = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return new Term[0];
            }
            TermsEnum all = terms.iterator();
            BytesRef wanted = new BytesRef(prefix);
            if (all.seekCeil(wanted) == TermsEnum.SeekStatus.END) {
                return new Term[0];
            }
            for (BytesRef term = all.term(); term != null && found.size() < MOST_WORDS; term = all.next()) {
                if (!term.utf8ToString().startsWith(prefix)) {
                    break;
                }
                found.add(new Term(field, BytesRef.deepCopyOf(term)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.toArray(Term[]::new);
    }

    Query regex(String regex) {
        return automaton(Patterns.regex(regex));
    }

    private Query automaton(Automaton automaton) {
        return text.across(field -> new AutomatonQuery(new Term(field), automaton));
    }

    Query fuzzy(String word, int edits) {
        String plain = Keys.plain(word);
        if (edits == 0 || Letters.isCjk(plain.codePointAt(0)) || plain.length() > MOST_LIKE) {
            return text.word(word, Wording.EXACT);
        }
        return text.across(field -> new FuzzyQuery(new Term(field, plain), edits, 1, MOST_LIKE, true));
    }
}
