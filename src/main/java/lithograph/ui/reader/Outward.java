package lithograph.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import lithograph.article.ArticleId;
import lithograph.entity.Mention;
import lithograph.ui.control.Action;

/// What the desk asks of the rest of the window. Window thread only.
public final class Outward {
    private Consumer<String> onSearch = _ -> {};
    private Consumer<String> onOpenOutside = _ -> {};
    private Consumer<ArticleId> onRead = _ -> {};
    private Runnable onOpened = () -> {};
    private MentionActions mentionActions = (_, _) -> List.of();
    private Function<String, List<Action>> selectionActions = _ -> List.of();
    private Function<ArticleId, List<Action>> articleActions = _ -> List.of();

    Outward() {}

    /// What can be done about a mention in an article.
    public interface MentionActions {
        List<Action> of(ArticleId article, Mention mention);
    }

    /// What "search this" does with the selected words.
    public void setOnSearch(Consumer<String> action) {
        onSearch = action;
    }

    /// What shows an address in the browser; called after a click only.
    public void setOnOpenOutside(Consumer<String> action) {
        onOpenOutside = action;
    }

    /// Told of an article that was open long enough, or scrolled to its end.
    public void setOnRead(Consumer<ArticleId> action) {
        onRead = action;
    }

    /// What makes room for an article that the user opens.
    public void setOnOpened(Runnable action) {
        onOpened = action;
    }

    /// What the menus of mentions and of selected words offer further.
    public void setEntityActions(MentionActions ofMention, Function<String, List<Action>> ofWords) {
        mentionActions = ofMention;
        selectionActions = ofWords;
    }

    /// What the menu of a page offers about the article itself.
    public void setArticleActions(Function<ArticleId, List<Action>> ofArticle) {
        articleActions = ofArticle;
    }

    void search(String words) {
        onSearch.accept(words);
    }

    /// Shows an address in the browser.
    public void openOutside(String address) {
        onOpenOutside.accept(address);
    }

    void read(ArticleId article) {
        onRead.accept(article);
    }

    void opened() {
        onOpened.run();
    }

    List<Action> actions(PaneModel pane, Mention mention) {
        return pane.article().map(id -> mentionActions.of(id, mention)).orElse(List.of());
    }

    List<Action> actions(String words) {
        return selectionActions.apply(words);
    }

    List<Action> actions(ArticleId article) {
        return articleActions.apply(article);
    }
}
