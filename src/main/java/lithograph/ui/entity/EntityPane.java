package lithograph.ui.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.entity.Entity;
import lithograph.library.EntitySummary;
import lithograph.ui.control.Actions;
import lithograph.ui.control.Placeholder;
import lithograph.ui.control.Tips;

/// The page of one entity. Alt+Left and Alt+Right walk, Esc goes back to the articles.
final class EntityPane extends BorderPane {
    private final EntitiesModel model;
    private final EntityPageModel page;
    private final ScrollPane scroll = new ScrollPane();
    private final Button back = new Button("‹");
    private final Button forward = new Button("›");
    private final HBox tools = new HBox();

    EntityPane(EntitiesModel model, EntityPageModel page) {
        this.model = model;
        this.page = page;
        getStyleClass().add("entity-pane");
        setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("entity-scroll");
        step(back, "Back (Alt+Left)", page::back);
        step(forward, "Forward (Alt+Right)", page::forward);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("entity-tools");
        Button close = new Button();
        Region cross = new Region();
        cross.getStyleClass().add("cross");
        close.setGraphic(cross);
        close.getStyleClass().add("entity-step");
        close.setAccessibleText("Back to the articles");
        Tips.on(close, "Back to the articles  Esc");
        close.setOnAction(_ -> model.close());
        HBox head = new HBox(back, forward, space, tools, close);
        head.getStyleClass().add("entity-head");
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(head);
        setCenter(scroll);
        page.contentProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private static void step(Button button, String tip, Runnable run) {
        button.getStyleClass().add("entity-step");
        button.setAccessibleText(tip);
        button.setOnAction(_ -> run.run());
        Tips.on(button, tip);
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            page.back();
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            page.forward();
        } else {
            return;
        }
        event.consume();
    }

    private void show(EntityContent content) {
        back.setDisable(!page.canGoBack());
        forward.setDisable(!page.canGoForward());
        tools.getChildren().clear();
        switch (content) {
            case EntityContent.Looking _ -> scroll.setContent(new Region());
            case EntityContent.Found(EntitySummary summary) -> {
                tools.getChildren().setAll(tools(summary.entity()));
                scroll.setContent(body(summary));
                scroll.setVvalue(0);
            }
            case EntityContent.Nobody(var id) ->
                scroll.setContent(new Placeholder(
                        "Nothing is called so any more",
                        "“" + id + "” was joined with another entry, renamed to another kind, or taken out."));
            case EntityContent.Failed(String reason) ->
                scroll.setContent(new Placeholder("This page could not be read", reason + " Your articles are safe."));
        }
    }

    private List<Node> tools(Entity entity) {
        Button results = new Button("Its articles");
        results.getStyleClass().add("entity-button");
        Tips.on(results, "Narrow the results to the articles that mention it");
        results.setOnAction(_ -> model.filter(entity.id(), Optional.empty(), Optional.empty()));
        Button beside = new Button("Beside…");
        beside.getStyleClass().add("entity-button");
        Tips.on(beside, "Show another entity beside it");
        beside.setOnAction(_ -> model.actions().find("Show beside " + entity.name(), it -> model.openBeside(it.id())));
        MenuButton mend = new MenuButton("Mend");
        mend.getStyleClass().addAll("entity-button", "entity-mend");
        Tips.on(mend, "Rename, add names, join, part, delete");
        model.actions().of(EntityTarget.of(entity)).stream()
                .skip(1)
                .forEach(action -> mend.getItems().add(Actions.item(action)));
        beside.visibleProperty().bind(model.shownProperty().isNotEqualTo(EntitiesModel.Shown.TWO_PAGES));
        beside.managedProperty().bind(beside.visibleProperty());
        for (ButtonBase each : List.of(results, beside, mend)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        return List.of(results, beside, mend);
    }

    private VBox body(EntitySummary summary) {
        VBox body = new VBox();
        body.getStyleClass().add("entity-body");
        body.setMinWidth(0);
        body.getChildren().add(title(summary));
        EntitySections sections = new EntitySections(model, page, summary);
        body.getChildren().addAll(sections.all());
        return body;
    }

    private VBox title(EntitySummary summary) {
        Entity entity = summary.entity();
        Label kind = new Label(entity.kind().id().toUpperCase(Locale.ROOT));
        kind.getStyleClass().addAll("entity-kind", entity.kind().id());
        Label name = new Label(entity.name());
        name.setWrapText(true);
        name.getStyleClass().add("entity-title");
        FlowPane about = new FlowPane(10, 2);
        summary.maker().ifPresent(maker -> about.getChildren().add(link("by ", maker)));
        summary.family()
                .filter(family -> summary.maker().filter(family::equals).isEmpty())
                .ifPresent(family -> about.getChildren().add(link("of the family ", family)));
        if (!entity.released().isEmpty()) {
            about.getChildren().add(quiet("released " + entity.released()));
        }
        if (!entity.known()) {
            about.getChildren().add(quiet("not in the catalogue"));
        }
        return new VBox(kind, name, about);
    }

    private Node link(String before, Entity entity) {
        Hyperlink link = new Hyperlink(entity.name());
        link.getStyleClass().add("entity-link");
        link.setOnAction(_ -> page.open(entity.id()));
        HBox row = new HBox(quiet(before), link);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
