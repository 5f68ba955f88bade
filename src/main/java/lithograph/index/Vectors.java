package lithograph.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104ScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/// What articles mean, in the index: flat, a byte a number. Every vector is compared, which is exact and at 100,000
/// articles still takes but a few milliseconds; a graph found nine of ten.
final class Vectors {
    private Vectors() {}

    static Codec codec() {
        KnnVectorsFormat flat = new Lucene104ScalarQuantizedVectorsFormat(ScalarEncoding.UNSIGNED_BYTE);
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return flat;
            }
        };
    }

    static Field field(float[] vector) {
        return new KnnFloatVectorField(Fields.MEANING, vector, VectorSimilarityFunction.DOT_PRODUCT);
    }

    /// False where no article has a vector.
    static boolean areIn(Snapshot snapshot) {
        for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
            if (leaf.reader().getFieldInfos().fieldInfo(Fields.MEANING) != null) {
                return true;
            }
        }
        return false;
    }

    /// The vector of an article; of no numbers where it has none.
    static float[] of(Snapshot snapshot, int doc) throws IOException {
        List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        FloatVectorValues values = leaf.reader().getFloatVectorValues(Fields.MEANING);
        if (values == null) {
            return new float[0];
        }
        KnnVectorValues.DocIndexIterator at = values.iterator();
        return at.advance(doc - leaf.docBase) == doc - leaf.docBase
                ? values.vectorValue(at.index()).clone()
                : new float[0];
    }

    /// The articles closest in meaning among those that `filter` lets through, the closest first; scores are cosines.
    static ScoreDoc[] nearest(Snapshot snapshot, float[] vector, int most, Query filter) throws IOException {
        ScoreDoc[] nearest =
                snapshot.search(new KnnFloatVectorQuery(Fields.MEANING, vector, most, filter), most).scoreDocs;
        for (ScoreDoc doc : nearest) {
            doc.score = 2 * doc.score - 1;
        }
        return nearest;
    }
}
