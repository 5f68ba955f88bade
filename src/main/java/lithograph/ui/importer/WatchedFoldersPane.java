package lithograph.ui.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.library.WatchedFolder;
import lithograph.ui.control.Tips;

/// The list of watched folders: add, leave files out, remove.
public final class WatchedFoldersPane extends VBox {
    private final WatchModel model;
    private final VBox rows = new VBox(8);
    private final InvalidationListener follow = _ -> fill();

    /// @param choose asks the user for a folder
    public WatchedFoldersPane(WatchModel model, Supplier<Optional<Path>> choose, Runnable close) {
        this.model = model;
        getStyleClass().add("dialog-sheet");
        setSpacing(14);
        setPrefWidth(600);
        Label title = new Label("Watched folders");
        title.getStyleClass().add("sheet-title");
        Label about =
                new Label("New and changed files come in by themselves while this window is open. A file that goes"
                        + " away leaves its article, marked.");
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        Button add = new Button("Add folder…");
        add.setOnAction(_ -> choose.get().ifPresent(model::add));
        Button done = new Button("Done");
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setOnAction(_ -> {
            requestFocus();
            close.run();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, add, space, done);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new VBox(4, title, about), rows, buttons);
        model.folders().addListener(new WeakInvalidationListener(follow));
        fill();
    }

    private void fill() {
        List<Node> all = model.folders().stream().map(this::row).toList();
        if (all.isEmpty()) {
            Label none = new Label("No folder is watched yet.");
            none.getStyleClass().add("faint");
            rows.getChildren().setAll(none);
        } else {
            rows.getChildren().setAll(all);
        }
    }

    private Node row(WatchedFolder watched) {
        Label folder = new Label(watched.folder().toString());
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        folder.setMinWidth(0);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Tips.on(folder, watched.folder().toString());
        TextField excluded = new TextField(String.join(", ", watched.excluded()));
        excluded.setPromptText("Leave out, as *.tmp, drafts/**");
        excluded.setPrefWidth(210);
        excluded.setAccessibleText("Left out of " + watched.folder());
        excluded.setOnAction(_ -> model.exclude(watched, excluded.getText()));
        excluded.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.exclude(watched, excluded.getText());
            }
        });
        Button remove = new Button("Remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText("Watch " + watched.folder() + " no longer");
        remove.setOnAction(_ -> model.remove(watched));
        HBox row = new HBox(8, folder, excluded, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
