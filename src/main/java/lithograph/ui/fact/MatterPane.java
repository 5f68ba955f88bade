package lithograph.ui.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.fact.Concord;
import lithograph.fact.Dossier;
import lithograph.fact.Testimony;
import lithograph.library.FactMatter;
import lithograph.ui.control.Tips;

/// What is said in one matter: a conflict side by side, the course over time, every sentence with its source.
final class MatterPane extends ScrollPane {
    private static final int SIDE_BY_SIDE = 3;
    private static final double PADDING = 40;
    private static final double GAP = 12;

    private final FactsModel model;
    private final VBox body = new VBox();

    MatterPane(FactsModel model) {
        this.model = model;
        getStyleClass().add("matter-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0);
        body.getStyleClass().add("matter-body");
        setContent(body);
        model.chosenProperty().subscribe(this::show);
    }

    /// To the first sentence.
    @Override
    public void requestFocus() {
        Optional.ofNullable(body.lookup(".testimony")).ifPresent(Node::requestFocus);
    }

    boolean hasFocus() {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && !node.equals(this)) {
            node = node.getParent();
        }
        return node != null;
    }

    private void show(Optional<FactMatter> chosen) {
        body.getChildren().clear();
        chosen.ifPresent(this::fill);
        setVvalue(0);
    }

    private void fill(FactMatter matter) {
        Dossier dossier = matter.dossier();
        Hyperlink entity = new Hyperlink(matter.entity().name());
        entity.getStyleClass().setAll("matter-entity", matter.entity().kind().id());
        entity.setOnAction(_ -> model.openEntity(matter.entity().id()));
        Tips.on(entity, "Its page");
        Label what = new Label(FactWords.matter(dossier.matter()));
        what.getStyleClass().add("matter-what");
        what.setWrapText(true);
        Label verdict = new Label(verdict(dossier));
        verdict.setWrapText(true);
        verdict.getStyleClass().add(dossier.isOpenConflict() ? "matter-conflict" : "muted");
        body.getChildren().addAll(new VBox(entity, what, verdict));
        if (dossier.concord() == Concord.CONFLICT) {
            body.getChildren().add(sides(matter));
        }
        StepChart.of(dossier, model::openSentence).ifPresent(body.getChildren()::add);
        VBox sentences = new VBox();
        sentences.getStyleClass().add("testimonies");
        dossier.clear().forEach(it -> sentences.getChildren().add(row(matter, it)));
        body.getChildren().add(sentences);
        if (!dossier.doubtful().isEmpty()) {
            body.getChildren().add(doubtful(matter));
        }
    }

    private TestimonyRow row(FactMatter matter, Testimony testimony) {
        return new TestimonyRow(matter, testimony, () -> model.openSentence(testimony.claim()));
    }

    private static String verdict(Dossier dossier) {
        String sign = FactWords.sign(dossier);
        String verdict = FactWords.verdict(dossier);
        return sign.isEmpty() ? verdict : sign + "  " + verdict + " · " + FactWords.sources(dossier.sources());
    }

    /// The leading value and those in conflict with it.
    private HBox sides(FactMatter matter) {
        Map<String, List<Testimony>> values = new LinkedHashMap<>();
        for (Testimony testimony : matter.dossier().clear()) {
            boolean leading = testimony.concord() == Concord.SAME || testimony.concord() == Concord.ROUNDING;
            if (leading || testimony.concord() == Concord.CONFLICT) {
                // Roundings of the leading value are no side of their own.
                String side = leading ? "" : testimony.fact().value();
                values.computeIfAbsent(side, _ -> new ArrayList<>()).add(testimony);
            }
        }
        HBox sides = new HBox(GAP);
        values.values().stream().limit(SIDE_BY_SIDE).forEach(claims -> {
            VBox side = side(matter, claims);
            sides.getChildren().add(side);
        });
        int count = sides.getChildren().size();
        for (Node side : sides.getChildren()) {
            // Told beforehand, because the height of the words follows from it.
            ((Region) side)
                    .prefWidthProperty()
                    .bind(body.widthProperty()
                            .subtract(PADDING + GAP * (count - 1))
                            .divide(count));
        }
        return sides;
    }

    private VBox side(FactMatter matter, List<Testimony> claims) {
        Testimony best = claims.getFirst();
        Label value = new Label(FactWords.value(best.fact()));
        value.getStyleClass().add("side-value");
        value.setWrapText(true);
        long count = claims.stream().map(it -> it.claim().story()).distinct().count();
        Label sources = new Label(FactWords.sources((int) count));
        sources.getStyleClass().addAll("muted", "small");
        boolean accepted = matter.dossier()
                .accepted()
                .filter(settled ->
                        claims.stream().anyMatch(it -> it.fact().value().equals(settled)))
                .isPresent();
        Button accept = new Button(accepted ? "✓ Accepted · take back" : "Accept this value");
        accept.getStyleClass().add("side-accept");
        accept.setOnAction(_ -> model.accept(
                matter, accepted ? Optional.empty() : Optional.of(best.fact().value())));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox side = new VBox(value, sources, TestimonyRow.words(best), TestimonyRow.from(matter, best), space, accept);
        side.getStyleClass().add("side");
        if (accepted) {
            side.getStyleClass().add("side-accepted");
        }
        return side;
    }

    private VBox doubtful(FactMatter matter) {
        int count = matter.dossier().doubtful().size();
        Hyperlink more = new Hyperlink(count == 1 ? "Show 1 doubtful claim" : "Show " + count + " doubtful claims");
        more.getStyleClass().add("matter-more");
        VBox box = new VBox(more);
        more.setOnAction(_ -> {
            box.getChildren().clear();
            matter.dossier().doubtful().forEach(it -> {
                TestimonyRow row = row(matter, it);
                row.getStyleClass().add("testimony-doubtful");
                box.getChildren().add(row);
            });
            box.getChildren().getFirst().requestFocus();
        });
        return box;
    }
}
