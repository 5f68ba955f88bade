package lithograph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// All the names of a catalogue in one automaton.
final class Lexicon {
    private final NameTrie trie = new NameTrie();
    private final List<KnownName> names = new ArrayList<>();
    private final Map<String, Entity> bySignature = new HashMap<>();
    private final Series series = new Series();
    private final Catalog catalog;

    Lexicon(Catalog catalog) {
        this.catalog = catalog;
        for (CatalogEntry entry : catalog.entries()) {
            for (Alias name : entry.names()) {
                if (!Makers.lead(catalog, entry, name.text())) {
                    add(name, entry);
                }
            }
            ShortNames.of(catalog, entry.entity()).ifPresent(name -> addShort(name, entry.entity()));
        }
    }

    /// A version without its family (`V3.1-Terminus`): nobody's name by itself, so that the text must bear it out.
    private void addShort(String name, Entity entity) {
        Alias alias = new Alias(name, AliasStatus.CURRENT, "");
        series.add(entity, name);
        if (catalog.named(name).isEmpty()) {
            int index = names.size();
            KnownName known = KnownName.of(alias, new CatalogEntry(entity, Map.of()), trie.put(Names.key(name), index));
            names.add(known.asShort());
        }
    }

    private void add(Alias name, CatalogEntry entry) {
        String key = Names.key(name.text());
        if (key.isEmpty()) {
            return;
        }
        int index = names.size();
        series.add(entry.entity(), name.text());
        names.add(KnownName.of(name, entry, trie.put(key, index)));
        bySignature.putIfAbsent(signature(entry.entity().kind(), name.text()), entry.entity());
    }

    Series series() {
        return series;
    }

    boolean isCompany(String name) {
        return catalog.named(name).stream().anyMatch(it -> it.kind() == EntityKind.COMPANY);
    }

    /// True where a known name begins at `token`.
    boolean begins(Tokens tokens, int token) {
        boolean[] any = {false};
        at(tokens, token, _ -> any[0] = true);
        return any[0];
    }

    /// The known entity of the kind that goes by `name`, the order of its parts aside (`Claude 4.6 Opus`).
    Optional<Entity> named(EntityKind kind, String name) {
        for (Entity entity : catalog.named(name)) {
            if (entity.kind() == kind) {
                return Optional.of(entity);
            }
        }
        return Optional.ofNullable(bySignature.get(signature(kind, name)));
    }

    /// Hands over the longest known names that begin at `token`: of those that end furthest, each.
    void at(Tokens tokens, int token, Consumer<Candidate> found) {
        if (!tokens.mayBegin(trie, token)) {
            return;
        }
        int node = NameTrie.ROOT;
        int length = 0;
        long joints = 0;
        int best = NameTrie.NONE;
        int bestLast = 0;
        long bestJoints = 0;
        for (int at = token; at < tokens.count() && (at == token || tokens.gap(at) != Tokens.BREAK); at++) {
            if (at > token && tokens.gap(at) == Tokens.JOINT && length < 63) {
                joints |= 1L << length;
            }
            for (int i = tokens.start(at); i < tokens.end(at); i++) {
                node = trie.step(node, tokens.foldedAt(i));
                if (node == NameTrie.NONE) {
                    emit(tokens, token, bestLast, best, bestJoints, found);
                    return;
                }
            }
            length += tokens.end(at) - tokens.start(at);
            int value = trie.value(node);
            if (value != NameTrie.NONE && endsAt(tokens, at) && any(tokens, token, at, value, joints)) {
                best = value;
                bestLast = at;
                bestJoints = joints;
            }
        }
        emit(tokens, token, bestLast, best, bestJoints, found);
    }

    private boolean any(Tokens tokens, int first, int last, int value, long joints) {
        for (int at = value; at != NameTrie.NONE; at = names.get(at).next()) {
            if (fits(tokens, first, last, names.get(at), joints)) {
                return true;
            }
        }
        return false;
    }

    private void emit(Tokens tokens, int first, int last, int value, long joints, Consumer<Candidate> found) {
        for (int at = value; at != NameTrie.NONE; at = names.get(at).next()) {
            KnownName name = names.get(at);
            if (fits(tokens, first, last, name, joints)) {
                found.accept(new Candidate(first, last, name.entity(), strength(tokens, first, last, name)));
            }
        }
    }

    /// `Step-2` is less of a word than `Step 2`.
    private static Candidate.Strength strength(Tokens tokens, int first, int last, KnownName name) {
        boolean hyphened =
                first < last && tokens.is(last, Tokens.NUMBER) && tokens.foldedAt(tokens.start(last) - 1) == '-';
        return hyphened && name.strength() == Candidate.Strength.WORD ? Candidate.Strength.CAPITAL : name.strength();
    }

    private static boolean fits(Tokens tokens, int first, int last, KnownName name, long joints) {
        return (joints & ~name.joints()) == 0 && Capitals.fit(tokens, first, last, name);
    }

    /// A known name may end here: before a joint, a symbol, another script, a plural `s`, or a version.
    private static boolean endsAt(Tokens tokens, int last) {
        return tokens.gap(last + 1) != Tokens.NO_GAP
                || tokens.kind(last) == Tokens.IDEOGRAPH
                || tokens.kind(last + 1) == Tokens.SYMBOL
                || tokens.kind(last + 1) == Tokens.IDEOGRAPH
                || tokens.kind(last + 1) == Tokens.NUMBER
                || Plurals.isPlural(tokens, last + 1);
    }

    private static String signature(EntityKind kind, String name) {
        Tokens tokens = Tokens.of(name);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            parts.add(tokens.folded(i));
        }
        parts.sort(null);
        return kind.id() + " " + String.join(" ", parts);
    }
}
