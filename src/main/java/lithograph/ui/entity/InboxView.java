package lithograph.ui.entity;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import lithograph.entity.EntityKind;
import lithograph.library.Companion;
import lithograph.library.KeySentence;
import lithograph.ui.control.Placeholder;
import lithograph.ui.control.Tips;

/// Names that nobody has listed yet, and what to do with each: A accepts, 1 to 3 accept as a company, chip or model, S
/// makes it a name of something known, D dismisses. Arrows walk.
final class InboxView extends BorderPane {
    private final EntitiesModel model;
    private final InboxModel inbox;
    private final ListView<Companion> list = new ListView<>();
    private final VBox about = new VBox();
    private final StackPane states = new StackPane();
    private final Label count = new Label();
    private int at;
    private boolean awaited;

    InboxView(EntitiesModel model) {
        this.model = model;
        this.inbox = model.inbox();
        getStyleClass().add("inbox");
        Label title = new Label("Unknown names");
        title.getStyleClass().add("inbox-title");
        count.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button();
        Region cross = new Region();
        cross.getStyleClass().add("cross");
        close.setGraphic(cross);
        close.getStyleClass().add("entity-step");
        close.setAccessibleText("Back to the articles");
        Tips.on(close, "Back to the articles  Esc");
        close.setOnAction(_ -> model.close());
        HBox head = new HBox(10, title, count, space, close);
        head.getStyleClass().add("entity-head");
        setTop(head);
        list.getStyleClass().add("inbox-list");
        list.setCellFactory(_ -> new Row());
        list.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.clamp(getWidth() * 0.38, 180, 270), widthProperty()));
        list.setMinWidth(180);
        about.getStyleClass().add("entity-body");
        about.setMinWidth(0);
        ScrollPane scroll = new ScrollPane(about);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("entity-scroll");
        BorderPane both = new BorderPane(scroll);
        both.setLeft(list);
        states.getChildren().setAll(both);
        setCenter(states);
        list.getSelectionModel().selectedItemProperty().subscribe(name -> {
            if (name != null) {
                at = list.getSelectionModel().getSelectedIndex();
            }
            inbox.chosenProperty().set(Optional.ofNullable(name));
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        inbox.contentProperty().subscribe(content -> show(content, both));
        inbox.sentencesProperty().subscribe(_ -> tell());
        inbox.chosenProperty().subscribe(_ -> tell());
    }

    @Override
    public void requestFocus() {
        // The list is not there yet while its names are being read.
        awaited = list.getScene() == null;
        list.requestFocus();
    }

    private void show(InboxContent content, BorderPane both) {
        count.setText("");
        switch (content) {
            case InboxContent.Looking _ -> states.getChildren().clear();
            case InboxContent.Found(List<Companion> names) -> {
                boolean focused = list.isFocused() || awaited;
                states.getChildren().setAll(both);
                list.getItems().setAll(names);
                list.getSelectionModel().select(Math.min(at, names.size() - 1));
                count.setText(names.size() == 1 ? "1 name" : names.size() + " names");
                awaited = false;
                if (focused) {
                    list.requestFocus();
                }
            }
            case InboxContent.Empty _ ->
                states.getChildren()
                        .setAll(
                                new Placeholder(
                                        "Every name is known",
                                        "When an article brings in a company, chip or model that the catalogue does not have, its"
                                                + " name waits here with the sentences it stands in. A accepts it, D dismisses it."));
            case InboxContent.Failed(String reason) ->
                states.getChildren().setAll(new Placeholder("The names could not be read", reason));
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case A ->
                inbox.chosenProperty()
                        .get()
                        .ifPresent(name -> inbox.accept(name.entity().kind()));
            case DIGIT1, NUMPAD1 -> inbox.accept(EntityKind.COMPANY);
            case DIGIT2, NUMPAD2 -> inbox.accept(EntityKind.CHIP);
            case DIGIT3, NUMPAD3 -> inbox.accept(EntityKind.MODEL);
            case S -> same();
            case D, DELETE -> inbox.dismiss();
            case ENTER ->
                inbox.chosenProperty()
                        .get()
                        .ifPresent(name -> model.open(name.entity().id()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void same() {
        inbox.chosenProperty()
                .get()
                .ifPresent(
                        name -> model.actions().find("“" + name.entity().name() + "” is a name of", inbox::acceptAs));
    }

    private void tell() {
        about.getChildren().clear();
        inbox.chosenProperty().get().ifPresent(name -> {
            Label title = new Label(name.entity().name());
            title.getStyleClass().add("entity-title");
            title.setWrapText(true);
            Label what = new Label("Looks like a " + name.entity().kind().id() + ", "
                    + (name.articles() == 1 ? "in 1 article" : "in " + name.articles() + " articles"));
            what.getStyleClass().add("muted");
            FlowPane keys = new FlowPane(8, 8);
            String kind = name.entity().kind().id();
            keys.getChildren()
                    .addAll(
                            button(
                                    "Accept as " + kind,
                                    "A",
                                    () -> inbox.accept(name.entity().kind()),
                                    "accent"),
                            button("Dismiss", "D", inbox::dismiss, "quiet"),
                            button("Same as…", "S", this::same, "quiet"));
            for (EntityKind other : EntityKind.values()) {
                if (other != name.entity().kind()) {
                    keys.getChildren()
                            .add(button(
                                    "As " + other.id(),
                                    Integer.toString(other.ordinal() + 1),
                                    () -> inbox.accept(other),
                                    "quiet"));
                }
            }
            about.getChildren().addAll(title, what, keys);
            inbox.sentencesProperty()
                    .get()
                    .forEach(sentence -> about.getChildren().add(example(sentence)));
        });
    }

    private static Button button(String text, String key, Runnable run, String style) {
        Button button = new Button(text + "  " + key);
        button.getStyleClass().addAll("inbox-button", style);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private VBox example(KeySentence sentence) {
        Text before = new Text(sentence.text().substring(0, sentence.name().start()));
        Text name = new Text(sentence.name().of(sentence.text()));
        Text after = new Text(sentence.text().substring(sentence.name().end()));
        before.getStyleClass().add("entity-words");
        after.getStyleClass().add("entity-words");
        name.getStyleClass().add("entity-named");
        Label source = new Label(sentence.title());
        source.getStyleClass().addAll("entity-source", "muted", "small");
        source.setOnMouseClicked(
                _ -> model.openArticle(sentence.article(), sentence.span().start()));
        return new VBox(new TextFlow(before, name, after), source);
    }

    private static final class Row extends ListCell<Companion> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox row;

        Row() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            name.setMinWidth(0);
            count.getStyleClass().addAll("muted", "small");
            count.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(8, name, space, count);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Companion value, boolean empty) {
            super.updateItem(value, empty);
            if (empty || value == null) {
                setGraphic(null);
                return;
            }
            name.setText(value.entity().name());
            name.getStyleClass()
                    .setAll("label", "inbox-name", value.entity().kind().id());
            count.setText(value.entity().kind().id() + " · " + value.articles());
            setGraphic(row);
        }
    }
}
