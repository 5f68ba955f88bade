package lithograph.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What this program is, and what it promises.
final class AboutPane extends VBox {
    AboutPane(WindowModel model, Runnable close) {
        getStyleClass().addAll("dialog-sheet", "about");
        Label title = new Label("Lithograph");
        title.getStyleClass().add("about-title");
        Label what = new Label("An offline explorer for AI-industry reports. Version " + version() + ".");
        Label promise = new Label("It never opens a network connection, and never changes the files you import. "
                + "Your library is a folder of yours: " + model.folder());
        Label made = new Label("Java " + Runtime.version().feature() + ", JavaFX "
                + System.getProperty("javafx.version", "")
                + ", Apache Lucene, SQLite, AtlantaFX, jsoup, commonmark, Jackson, picocli. "
                + "Fonts: Noto Sans and Noto Serif CJK under the SIL Open Font License. "
                + "Lithograph itself is under the Apache License 2.0.");
        for (Label label : new Label[] {what, promise, made}) {
            label.setWrapText(true);
            label.setMaxWidth(440);
        }
        made.getStyleClass().add("muted");
        Button done = new Button("Close");
        done.setCancelButton(true);
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        getChildren().addAll(title, what, promise, made, done);
    }

    private static String version() {
        String version = AboutPane.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }
}
