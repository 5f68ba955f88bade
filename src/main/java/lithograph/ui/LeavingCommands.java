package lithograph.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import lithograph.article.ArticleId;
import lithograph.export.CitationStyle;
import lithograph.export.VaultStyle;
import lithograph.index.Hit;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;

/// What leaves without the export sheet: backups, citations, the folder that follows the notes.
final class LeavingCommands {
    private final WindowModel model;
    private final Outside outside;

    LeavingCommands(WindowModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    void addTo(Actions actions) {
        actions.add(
                Action.of("file.backup", "File", "Back up the library…", "", this::backUp),
                Action.of(
                        "file.vault",
                        "File",
                        "Keep notes in an Obsidian vault…",
                        "",
                        () -> follow(VaultStyle.OBSIDIAN)),
                Action.of(
                        "file.vault.logseq",
                        "File",
                        "Keep notes in a Logseq graph…",
                        "",
                        () -> follow(VaultStyle.LOGSEQ)),
                Action.of(
                        "file.vault.overwrite",
                        "File",
                        "Overwrite what was changed in the notes folder",
                        "",
                        model.vault()::overwrite),
                Action.of("file.vault.stop", "File", "Stop keeping the notes folder in step", "", model.vault()::stop));
        actions.add(copying(
                "article.markdown",
                "Copy as Markdown",
                "",
                () -> model.exports().markdown(ids(), outside::copy)));
        for (CitationStyle style : CitationStyle.values()) {
            actions.add(copying(
                    "cite." + style.id(),
                    "Copy citation (" + style.label() + ")",
                    style == CitationStyle.APA ? "Shortcut+Shift+C" : "",
                    () -> cite(style)));
        }
    }

    private Action copying(String id, String text, String keys, Runnable run) {
        return Action.of(id, "Library", text, keys, run)
                .when(Bindings.createBooleanBinding(
                        () -> !model.search().selected().isEmpty(),
                        model.search().selectedProperty()));
    }

    private List<ArticleId> ids() {
        return model.search().selected().stream().map(Hit::id).toList();
    }

    private void cite(CitationStyle style) {
        model.exports().citations(style, ids(), text -> {
            outside.copy(text);
            model.notices().say("Copied: " + text.lines().findFirst().orElse(""));
        });
    }

    private void backUp() {
        outside.target("Back up the library", model.libraryName() + ".lithograph.zip")
                .ifPresent(model.exports()::backUp);
    }

    private void follow(VaultStyle style) {
        outside.folder("A folder for the notes", Optional.empty())
                .ifPresent(folder -> model.vault().follow(folder, style));
    }
}
