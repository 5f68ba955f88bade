package lithograph.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.article.Language;
import lithograph.entity.Catalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Searches a judged collection and prints what a scorer reads: a line of JSON a query, with its hits in order.
/// Arguments: a folder with `articles.jsonl` and `queries.tsv`, and the hits a query.
final class SearchScores {
    private static final ObjectMapper JSON = JsonMapper.shared();

    private SearchScores() {}

    static void main(String[] args) throws IOException {
        Path set = Path.of(args[0]);
        int limit = Integer.parseInt(args[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("scores");
        try (ArticleIndex index = ArticleIndex.open(folder, Catalog.of(List.of()))) {
            try (BufferedReader lines = Files.newBufferedReader(set.resolve("articles.jsonl"))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    index.put(article(JSON.readTree(line)));
                }
            }
            index.refresh();
            for (String line : Files.readAllLines(set.resolve("queries.tsv"))) {
                String[] query = line.split("\t", 2);
                SearchRequest request =
                        new SearchRequest(query[1], List.of(), Sort.RELEVANCE, 0, limit, FacetScope.NONE);
                out.println(line(query[0], index.search(request)));
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static IndexedArticle article(JsonNode json) {
        Article article = new Article(
                json.path("title").asString(""),
                "",
                "",
                "",
                "",
                Optional.empty(),
                Language.UNKNOWN,
                List.of(new Block.Paragraph(json.path("text").asString(""))));
        FiledArticle filed = new FiledArticle(
                new ArticleId(json.path("id").asString()), article, List.of(), Instant.EPOCH, Instant.EPOCH);
        return new IndexedArticle(filed, List.of(), List.of(), "", List.of(), 1);
    }

    private static String line(String query, SearchResults results) {
        ObjectNode line = JSON.createObjectNode().put("query_id", query);
        ArrayNode hits = line.putArray("hits");
        for (Hit hit : results.hits()) {
            hits.addObject().put("id", hit.id().value()).put("score", hit.score());
        }
        return line.toString();
    }
}
