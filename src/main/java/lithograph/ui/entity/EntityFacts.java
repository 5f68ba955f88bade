package lithograph.ui.entity;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.fact.Dossier;
import lithograph.fact.Testimony;
import lithograph.library.EntitySummary;
import lithograph.library.FactMatter;
import lithograph.ui.control.Tips;
import lithograph.ui.fact.FactWords;

/// What is claimed of an entity, on its page: the leading value of each matter, whether its sources agree, and where it
/// is said.
record EntityFacts(EntitiesModel model, EntitySummary summary) {
    private static final int FEW = 24;

    private List<FactMatter> clear() {
        return summary.facts().stream()
                .filter(matter -> !matter.dossier().clear().isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return clear().isEmpty();
    }

    VBox lines() {
        VBox lines = new VBox();
        lines.getStyleClass().add("entity-lines");
        List<FactMatter> all = clear();
        all.stream()
                .limit(FEW)
                .forEach(matter -> matter.dossier()
                        .leading()
                        .ifPresent(leading -> lines.getChildren().add(line(matter, leading))));
        Hyperlink more = EntitySections.link(
                "All facts about " + summary.entity().name(), () -> model.openFacts(summary.entity()));
        Tips.on(more, "Every claim with its sentence, and where claims disagree");
        lines.getChildren().add(more);
        return lines;
    }

    private Node line(FactMatter matter, Testimony leading) {
        Dossier dossier = matter.dossier();
        Label what = new Label(FactWords.matter(dossier.matter()));
        what.getStyleClass().addAll("muted", "small");
        what.setMinWidth(150);
        what.setPrefWidth(150);
        Label value = new Label(FactWords.value(leading.fact()));
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add("entity-value");
        Label mark = new Label(mark(dossier));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().addAll("small", dossier.isOpenConflict() ? "entity-conflict" : "muted");
        Tips.on(mark, FactWords.verdict(dossier));
        String from = matter.source(leading.claim()).title();
        Node source = EntitySections.link(
                Optional.of(FactWords.date(leading.claim().published()))
                        .filter(date -> !date.isEmpty())
                        .map(date -> from + " · " + date)
                        .orElse(from),
                () -> model.openArticle(
                        leading.claim().article(), leading.fact().span().start()));
        HBox row = new HBox(10, what, value, mark, source);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    /// "≠ in 3"; nothing where there is one source only.
    private static String mark(Dossier dossier) {
        String sign = FactWords.sign(dossier);
        return sign.isEmpty() || dossier.sources() < 2 && !dossier.isOpenConflict()
                ? sign
                : sign + " " + dossier.sources() + " sources";
    }
}
