package lithograph.ui.reader;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import lithograph.article.Span;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;
import lithograph.ui.marks.Annotations;
import lithograph.ui.marks.Citation;

/// What can be done with the selected passage of a pane. Does nothing where nothing is selected.
final class PaneCommands {
    private final PaneModel pane;
    private final ReadingDeskModel desk;

    PaneCommands(PaneModel pane, ReadingDeskModel desk) {
        this.pane = pane;
        this.desk = desk;
    }

    /// Marks the passage and lets go of the selection.
    Optional<Highlight> highlight(HighlightColor color) {
        Optional<Span> span = pane.selectionProperty().get();
        Optional<Annotations> annotations = pane.annotationsProperty().get();
        if (span.isEmpty() || annotations.isEmpty()) {
            return Optional.empty();
        }
        Highlight highlight = annotations.get().mark(span.get(), color);
        pane.selectionProperty().set(Optional.empty());
        return Optional.of(highlight);
    }

    boolean copy() {
        Optional<String> words = selected();
        words.ifPresent(PaneCommands::toClipboard);
        return words.isPresent();
    }

    boolean copyWithCitation() {
        Optional<String> words = selected();
        words.ifPresent(text -> pane.page()
                .ifPresent(
                        page -> toClipboard(Citation.of(page.article().filed().article(), text))));
        return words.isPresent();
    }

    /// Searches the library for the passage, as a phrase where it is more than a word.
    void searchThis() {
        selected()
                .map(words -> words.strip().replaceAll("\\s+", " ").replace("\"", ""))
                .ifPresent(words -> {
                    String shown = words.length() > 200 ? words.substring(0, 200) : words;
                    desk.outward().search(shown.contains(" ") ? '"' + shown + '"' : shown);
                });
    }

    private Optional<String> selected() {
        return pane.selectionProperty().get().flatMap(span -> pane.page().map(page -> span.of(page.text())));
    }

    static void toClipboard(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
