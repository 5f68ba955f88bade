package lithograph.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lithograph.entity.Entity;
import lithograph.entity.EntityKind;
import lithograph.index.QueryNode.Wording;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/// What a query wants to see marked: words, and words in a row. Built the way [QueryPlanner] builds what finds them.
///
/// @param rows each one thing to mark
record Wanted(List<Row> rows) {
    /// Words at fixed distances.
    ///
    /// @param word  the place among the query's words; rows of the same word are ways to say the same
    /// @param words what each may be
    /// @param steps the position of each, counted from the first
    /// @param slop  how many positions more the row may take up, in any order; 0 for exactly so
    record Row(int word, List<OneOf> words, List<Integer> steps, int slop) {}

    /// What one word may be.
    ///
    /// @param first the character that it has to begin with; 0 for any
    record OneOf(char first, Predicate<String> words) {
        static OneOf any(Predicate<String> words) {
            return new OneOf((char) 0, words);
        }
    }

    static Wanted by(QueryNode query, Names names) {
        Gatherer gatherer = new Gatherer(names);
        gatherer.gather(query, false);
        return new Wanted(List.copyOf(gatherer.rows));
    }

    /// Walks over the parts of a query that find something.
    private static final class Gatherer {
        private final Names names;
        private final List<Row> rows = new ArrayList<>();
        private int word;

        private Gatherer(Names names) {
            this.names = names;
        }

        private void gather(QueryNode query, boolean amongOthers) {
            switch (query) {
                case QueryNode.Word word -> {
                    if (!amongOthers || !StopWords.isStop(word)) {
                        word(word.text(), word.wording());
                    }
                }
                case QueryNode.Phrase phrase
                when PhrasePatterns.has(phrase.text()) -> {
                    for (String part : phrase.text().split("\\s+", -1)) {
                        if (PhrasePatterns.has(part)) {
                            pattern(part);
                        } else {
                            word(part, phrase.wording());
                        }
                    }
                }
                case QueryNode.Phrase phrase -> {
                    row(phrase.text(), phrase.slop(), phrase.wording());
                    word++;
                }
                case QueryNode.Pattern pattern -> pattern(pattern.text());
                case QueryNode.Fuzzy fuzzy -> fuzzy(fuzzy);
                case QueryNode.Regex regex -> {
                    var automaton = new CharacterRunAutomaton(Patterns.regex(regex.text()));
                    single(OneOf.any(automaton::run));
                    word++;
                }
                case QueryNode.In(QueryField field, QueryNode node) -> in(field, node);
                case QueryNode.Near near -> {
                    gather(near.first(), false);
                    gather(near.second(), false);
                }
                case QueryNode.Named named -> {
                    gather(named.written(), false);
                    String typed = QueryPlanner.typed(named.written());
                    named.entities().forEach(entity -> others(entity, typed));
                    word++;
                }
                case QueryNode.All(List<QueryNode> nodes) -> nodes.forEach(node -> gather(node, nodes.size() > 1));
                case QueryNode.Any(List<QueryNode> nodes) -> nodes.forEach(node -> gather(node, nodes.size() > 1));
                case QueryNode.Everything _, QueryNode.Days _, QueryNode.Claim _, QueryNode.Has _, QueryNode.Not _ -> {}
            }
        }

        private void in(QueryField field, QueryNode node) {
            switch (field) {
                case TITLE, SUMMARY, BODY, NOTE -> gather(node, false);
                case COMPANY, CHIP, MODEL -> {
                    EntityKind kind = field.kind().orElseThrow();
                    String typed = QueryPlanner.typed(node);
                    for (Entity entity : names.catalog().named(typed)) {
                        if (entity.kind() == kind) {
                            others(entity, typed);
                        }
                    }
                    gather(node, false);
                }
                case SOURCE, AUTHOR, LANGUAGE, TAG, ID, PUBLISHED, ADDED, HAS, IS -> {}
            }
        }

        private void others(Entity entity, String typed) {
            names.others(entity, typed).forEach(other -> row(other, 0, Wording.STEMMED));
        }

        private void word(String text, Wording wording) {
            List<Piece> pieces = Piece.of(text);
            if (TextQueries.isOneName(pieces)) {
                row(text, 0, wording);
                word++;
                return;
            }
            for (Piece piece : pieces) {
                switch (piece) {
                    case Piece.Single(String one) -> single(form(one, wording));
                    case Piece.Compound(String joined, List<String> parts) -> {
                        single(form(joined, wording));
                        row(String.join(" ", parts), 0, wording);
                    }
                    case Piece.Run(List<String> characters, List<String> pairs) -> {
                        if (TextQueries.isWhole(characters) || wording == Wording.EXACT) {
                            row(String.join("", characters), 0, Wording.EXACT);
                        } else {
                            pairs.stream().distinct().forEach(pair -> {
                                single(form(pair, Wording.EXACT));
                                word++;
                            });
                        }
                    }
                }
                word++;
            }
        }

        private void pattern(String pattern) {
            String stem = pattern.replaceAll("\\*$", "");
            List<Placed> placed = Placed.of(stem);
            if (stem.length() < pattern.length() && placed.size() > 1) {
                List<OneOf> words = new ArrayList<>();
                placed.forEach(each -> words.add(form(each.word(), Wording.EXACT)));
                String last = placed.getLast().word();
                words.set(words.size() - 1, OneOf.any(candidate -> candidate.startsWith(last)));
                rows.add(new Row(
                        word, words, placed.stream().map(Placed::position).toList(), 0));
            }
            var automaton = new CharacterRunAutomaton(Patterns.wildcard(pattern.replaceAll("[-_&\\u2010\\u2011]", "")));
            single(OneOf.any(automaton::run));
            word++;
        }

        private void fuzzy(QueryNode.Fuzzy fuzzy) {
            String plain = Keys.plain(fuzzy.text());
            if (fuzzy.edits() == 0 || plain.length() > 50 || Letters.isCjk(plain.codePointAt(0))) {
                word(fuzzy.text(), Wording.EXACT);
                return;
            }
            var automaton = FuzzyQuery.getFuzzyAutomaton(plain, fuzzy.edits(), 1, true);
            ByteRunAutomaton run = automaton.runAutomaton;
            single(OneOf.any(candidate -> {
                BytesRef bytes = new BytesRef(candidate);
                return run == null ? candidate.equals(plain) : run.run(bytes.bytes, bytes.offset, bytes.length);
            }));
            word++;
        }

        private void row(String text, int slop, Wording wording) {
            List<Placed> placed = Placed.of(text);
            if (!placed.isEmpty()) {
                rows.add(new Row(
                        word,
                        placed.stream().map(each -> form(each.word(), wording)).toList(),
                        placed.stream().map(Placed::position).toList(),
                        slop));
            }
        }

        private void single(OneOf candidate) {
            rows.add(new Row(word, List.of(candidate), List.of(0), 0));
        }

        private static OneOf form(String word, Wording wording) {
            // A stem begins like its word.
            char first = word.isEmpty() ? 0 : word.charAt(0);
            return switch (wording) {
                case EXACT -> new OneOf(first, word::equals);
                case STEMMED -> {
                    String stem = Stemmer.stem(word);
                    yield new OneOf(
                            first,
                            candidate -> candidate.equals(stem)
                                    || Stemmer.stem(candidate).equals(stem));
                }
            };
        }
    }
}
