package lithograph.index;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lithograph.article.Article;
import lithograph.article.ArticleText;
import lithograph.article.PublishedDate;
import lithograph.entity.Entity;
import lithograph.entity.Mention;
import lithograph.fact.Fact;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// An article as Lucene indexes it.
final class ArticleDocument {
    /// Characters of a title that decide its place among others.
    private static final int ORDERED_BY = 200;

    private static final FieldType COUNTED = new FieldType();

    static {
        COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED.setOmitNorms(true);
        COUNTED.setTokenized(true);
        COUNTED.freeze();
    }

    private final Document document = new Document();

    private ArticleDocument() {}

    static Document of(IndexedArticle indexed) {
        ArticleDocument made = new ArticleDocument();
        Article article = indexed.filed().article();
        ArticleText layout = article.layout();
        Card card = Card.of(indexed, layout.text(), layout.bodyStart());
        made.store(card, layout.text(), indexed.notes());
        made.document.add(new TextField(
                Fields.TEXT,
                new WordStream(List.of(
                        new WordStream.Part(layout.text().substring(0, layout.bodyStart()), 0),
                        new WordStream.Part(layout.body(), WordStream.BODY),
                        new WordStream.Part(indexed.notes(), WordStream.NOTES)))));
        made.words(Fields.TITLE, article.title());
        made.words(Fields.SUMMARY, article.summary());
        made.words(Fields.NOTE, indexed.notes());
        made.words(Fields.AUTHOR, article.byline());
        made.words(Fields.SOURCE, article.source());
        made.dates(indexed);
        made.facets(indexed, card);
        made.entities(indexed, card);
        Parts.of(article.blocks()).forEach(part -> made.add(new StringField(Fields.KIND, part, Field.Store.NO)));
        made.add(new NumericDocValuesField(Fields.LENGTH, card.words()));
        made.add(new NumericDocValuesField(Fields.MENTIONS, indexed.mentions().size()));
        made.story(indexed.story());
        indexed.meaning().ifPresent(vector -> made.add(Vectors.field(vector)));
        for (Fact fact : indexed.facts()) {
            fact.number()
                    .ifPresent(value -> made.add(
                            new DoublePoint(Fields.CLAIM + fact.attribute().id(), value)));
        }
        return made.document;
    }

    private void add(Field field) {
        document.add(field);
    }

    private void store(Card card, String text, String notes) {
        add(new StringField(Fields.ID, card.id().value(), Field.Store.NO));
        add(new StoredField(Fields.STORED_CARD, card.store()));
        add(new StoredField(Fields.STORED_TEXT, text));
        if (!notes.isBlank()) {
            add(new StoredField(Fields.STORED_NOTE, notes));
        }
    }

    private void words(String field, String text) {
        if (!text.isBlank()) {
            add(new TextField(field, new WordStream(text)));
        }
    }

    private void dates(IndexedArticle indexed) {
        Article article = indexed.filed().article();
        String order = article.title().strip().toLowerCase(Locale.ROOT);
        add(new SortedDocValuesField(
                Fields.TITLE_ORDER, new BytesRef(order.substring(0, Math.min(ORDERED_BY, order.length())))));
        int added = Math.toIntExact(
                indexed.filed().added().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay());
        add(new IntPoint(Fields.ADDED, added));
        article.published().map(PublishedDate::day).ifPresent(day -> {
            add(new IntPoint(Fields.PUBLISHED, (int) day.toEpochDay()));
            add(new NumericDocValuesField(Fields.PUBLISHED, day.toEpochDay()));
            has("date");
            facet(FacetKind.YEAR, Integer.toString(day.getYear()));
            facet(FacetKind.MONTH, month(day));
        });
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    private void facets(IndexedArticle indexed, Card card) {
        if (!card.source().isEmpty()) {
            facet(FacetKind.SOURCE, card.source());
        }
        facet(FacetKind.LANGUAGE, card.language().code());
        for (String tag : new HashSet<>(indexed.tags())) {
            facet(FacetValues.tag(tag));
            has("tag");
        }
        if (!indexed.notes().isBlank()) {
            has("note");
        }
        if (!indexed.sourceGone()) {
            has("source");
        }
        if (indexed.read()) {
            has("read");
        }
        if (!indexed.facts().isEmpty()) {
            has("fact");
        }
        if (!indexed.filed().article().byline().isBlank()) {
            has("author");
        }
    }

    private void entities(IndexedArticle indexed, Card card) {
        for (Hit.HitEntity entity : card.entities()) {
            facet(FacetValues.of(entity.id()));
            has(entity.id().kind().id());
            add(new Field(Fields.ENTITY, new CountedTerm(entity.id().value(), entity.count()), COUNTED));
        }
        Set<String> names = new HashSet<>();
        for (Mention mention : indexed.mentions()) {
            Entity entity = mention.entity();
            names.add(Keys.name(entity.kind(), entity.name()));
            names.add(Keys.name(entity.kind(), mention.surface()));
        }
        names.forEach(name -> add(new StringField(Fields.NAME, name, Field.Store.NO)));
    }

    private void story(long number) {
        if (number > 0) {
            add(new StringField(Fields.STORY, Long.toString(number), Field.Store.NO));
            add(new NumericDocValuesField(Fields.STORY, number));
        }
    }

    private void facet(FacetKind kind, String value) {
        facet(FacetValues.of(kind, value));
    }

    private void facet(String value) {
        add(new SortedSetDocValuesField(Fields.FACET, new BytesRef(value)));
        add(new StringField(Fields.FACET, value, Field.Store.NO));
    }

    private void has(String what) {
        add(new StringField(Fields.HAS, what, Field.Store.NO));
    }
}
