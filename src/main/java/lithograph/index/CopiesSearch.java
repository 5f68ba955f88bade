package lithograph.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.entity.Catalog;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Opens the story that stands for several hits.
record CopiesSearch(Snapshot snapshot, Catalog catalog, Labels labels) {
    private static final int MOST = 50;

    List<Hit> of(SearchRequest request, ArticleId id) throws IOException {
        Term named = new Term(Fields.ID, id.value());
        ScoreDoc[] self = snapshot.search(new TermQuery(named), 1).scoreDocs;
        if (self.length == 0 || snapshot.stories().of(self[0].doc) == StoryGroups.ALONE) {
            return List.of();
        }
        SearchRequest each = new SearchRequest(
                request.query(), request.filters(), request.sort(), 0, MOST + 1, FacetScope.NONE, Grouping.NONE);
        FilterGroups filters = SearchRun.filters(snapshot, catalog, request).within(story(self[0].doc));
        List<Hit> found = new SearchRun(snapshot, catalog, labels, QueryMeaning.NONE, each, filters)
                .run()
                .hits();
        Optional<Hit.Fit> fit =
                found.stream().filter(hit -> hit.id().equals(id)).map(Hit::fit).findFirst();
        // Where the first has all words, those that have only some were not counted among its copies.
        return found.stream()
                .filter(hit -> !hit.id().equals(id) && fit.equals(Optional.of(hit.fit())))
                .limit(MOST)
                .toList();
    }

    private Query story(int doc) throws IOException {
        IndexReader reader = snapshot.getIndexReader();
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        NumericDocValues stories = DocValues.getNumeric(leaf.reader(), Fields.STORY);
        stories.advanceExact(doc - leaf.docBase);
        return new TermQuery(new Term(Fields.STORY, Long.toString(stories.longValue())));
    }
}
