package lithograph.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.article.FiledArticle;
import lithograph.entity.EntityId;
import lithograph.store.FactTable;
import lithograph.store.Tables;

/// Facts together with the articles that claim them.
final class Claims {
    private Claims() {}

    /// Of one entity, or of all; by entity, attribute and article.
    static List<Claim> of(Tables tables, Optional<EntityId> subject) throws IOException {
        Map<Long, Optional<FiledArticle>> articles = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (FactTable.Claimed claimed : tables.facts().all(subject)) {
            Optional<FiledArticle> filed = articles.get(claimed.article());
            if (filed == null) {
                filed = tables.articles().heading(claimed.article());
                articles.put(claimed.article(), filed);
            }
            filed.ifPresent(of -> claims.add(new Claim(
                    of.id(),
                    of.article().title(),
                    of.article().source(),
                    of.article().published(),
                    claimed.fact())));
        }
        return claims;
    }
}
