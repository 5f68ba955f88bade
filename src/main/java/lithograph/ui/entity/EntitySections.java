package lithograph.ui.entity;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import lithograph.article.PublishedDate;
import lithograph.entity.Alias;
import lithograph.entity.AliasStatus;
import lithograph.entity.Entity;
import lithograph.library.Companion;
import lithograph.library.EntityArticle;
import lithograph.library.EntitySummary;
import lithograph.library.KeySentence;
import lithograph.library.NoteEntry;
import lithograph.ui.control.Histogram;
import lithograph.ui.control.Tips;

/// The parts of an entity's page, each with its heading; what there is nothing of is left out.
record EntitySections(EntitiesModel model, EntityPageModel page, EntitySummary summary) {
    private static final int FEW_ARTICLES = 30;
    private static final int FEW_MEMBERS = 24;
    private static final int FEW_BESIDE = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    List<Node> all() {
        List<Node> all = new ArrayList<>();
        Entity entity = summary.entity();
        if (!entity.aliases().isEmpty()) {
            all.add(section("Names", names(entity)));
        }
        all.add(seen());
        if (!summary.months().isEmpty()) {
            all.add(section("Articles over time", timeline()));
        }
        if (!summary.members().isEmpty()) {
            all.add(section("Versions and products", members()));
        }
        if (!summary.beside().isEmpty()) {
            all.add(section("Mentioned together with", beside()));
        }
        if (!summary.sentences().isEmpty()) {
            all.add(section("Key sentences", lines(summary.sentences(), this::sentence)));
        }
        EntityFacts facts = new EntityFacts(model, summary);
        if (!facts.isEmpty()) {
            all.add(section("Facts", facts.lines()));
        }
        if (!summary.notes().isEmpty()) {
            all.add(section("Your notes on its articles", lines(summary.notes(), this::note)));
        }
        if (!summary.articles().isEmpty()) {
            List<EntityArticle> articles = summary.articles();
            all.add(section(
                    "Articles", lines(articles.subList(0, Math.min(FEW_ARTICLES, articles.size())), this::article)));
        }
        return all;
    }

    private static VBox section(String heading, Node content) {
        Label label = new Label(heading);
        label.getStyleClass().add("section-label");
        VBox section = new VBox(label, content);
        section.getStyleClass().add("entity-section");
        return section;
    }

    private interface Line<T> {
        Node of(T value);
    }

    private static <T> VBox lines(List<T> values, Line<T> line) {
        VBox lines = new VBox();
        lines.getStyleClass().add("entity-lines");
        values.forEach(value -> lines.getChildren().add(line.of(value)));
        return lines;
    }

    private Node names(Entity entity) {
        FlowPane names = new FlowPane(6, 4);
        for (Alias alias : entity.aliases()) {
            String status = alias.status() == AliasStatus.CURRENT
                    ? ""
                    : " · " + alias.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            Label name =
                    new Label(alias.text() + status + (alias.since().isEmpty() ? "" : " · since " + alias.since()));
            name.getStyleClass().addAll("entity-chip", "entity-alias");
            names.getChildren().add(name);
        }
        return names;
    }

    private Node seen() {
        int count = summary.articles().size();
        String words = count == 0
                ? "No article here mentions it."
                : "In " + (count == 1 ? "1 article" : String.format("%,d articles", count));
        TextFlow flow = new TextFlow(text(words, "muted"));
        summary.earliest().ifPresent(first -> {
            flow.getChildren().add(text(", first on ", "muted"));
            flow.getChildren().add(open(day(first.published()), first));
        });
        summary.latest()
                .filter(last -> !summary.earliest().equals(Optional.of(last)))
                .ifPresent(last -> {
                    flow.getChildren().add(text(", last on ", "muted"));
                    flow.getChildren().add(open(day(last.published()), last));
                });
        return flow;
    }

    private Node timeline() {
        Map<YearMonth, Integer> counts = summary.months();
        YearMonth last = counts.keySet().stream().max(YearMonth::compareTo).orElseThrow();
        YearMonth first = counts.keySet().stream().min(YearMonth::compareTo).orElseThrow();
        if (first.isAfter(last.minusMonths(11))) {
            first = last.minusMonths(11);
        }
        Map<YearMonth, Integer> months = new TreeMap<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.put(month, counts.getOrDefault(month, 0));
        }
        List<YearMonth> order = List.copyOf(months.keySet().stream().sorted().toList());
        Histogram bars = new Histogram();
        bars.getStyleClass().add("entity-timeline");
        bars.show(
                order.stream()
                        .map(month -> new Histogram.Bar(month.toString(), months.getOrDefault(month, 0)))
                        .toList(),
                Optional.empty());
        bars.onBrush(stretch -> model.filter(
                summary.entity().id(), stretch.map(s -> order.get(s.first())), stretch.map(s -> order.get(s.last()))));
        Tips.on(bars, "Brush a stretch to narrow the results to it");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox axis = new HBox(
                quiet(order.getFirst().toString()), space, quiet(order.getLast().toString()));
        return new VBox(bars, axis);
    }

    private Node members() {
        FlowPane members = new FlowPane(6, 4);
        List<Entity> all = summary.members();
        all.stream().limit(FEW_MEMBERS).forEach(member -> members.getChildren().add(chip(member, member.name())));
        if (all.size() > FEW_MEMBERS) {
            members.getChildren().add(quiet("and " + (all.size() - FEW_MEMBERS) + " more"));
        }
        return members;
    }

    private Node beside() {
        CompanionGraph graph = new CompanionGraph(summary.entity(), summary.beside(), page::open);
        FlowPane columns = new FlowPane(24, 8);
        for (var kind : lithograph.entity.EntityKind.values()) {
            List<Companion> of = summary.beside().stream()
                    .filter(it -> it.entity().kind() == kind)
                    .limit(FEW_BESIDE)
                    .toList();
            if (!of.isEmpty()) {
                columns.getChildren().add(lines(of, this::companion));
            }
        }
        return new VBox(8, graph, columns);
    }

    private Node companion(Companion companion) {
        Label count = quiet(Integer.toString(companion.articles()));
        count.setMinWidth(24);
        count.setAlignment(Pos.CENTER_RIGHT);
        HBox row =
                new HBox(8, count, chip(companion.entity(), companion.entity().name()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(160);
        return row;
    }

    private Node chip(Entity entity, String words) {
        Hyperlink chip = new Hyperlink(words);
        chip.getStyleClass().setAll("entity-chip", "entity-go", entity.kind().id());
        chip.setOnAction(_ -> page.open(entity.id()));
        return chip;
    }

    private Node sentence(KeySentence sentence) {
        TextFlow words = new TextFlow();
        String text = sentence.text();
        words.getStyleClass().add("entity-sentence");
        words.getChildren()
                .addAll(
                        text(text.substring(0, sentence.name().start()), "entity-words"),
                        text(sentence.name().of(text), "entity-named"),
                        text(text.substring(sentence.name().end()), "entity-words"));
        Node source = link(
                sentence.title() + day(sentence.published(), " · "),
                () -> model.openArticle(sentence.article(), sentence.span().start()));
        return new VBox(words, source);
    }

    private Node note(NoteEntry entry) {
        String note = entry.note().text().isBlank()
                ? entry.highlights().stream()
                        .map(highlight -> "“" + highlight.anchor().exact() + "”")
                        .findFirst()
                        .orElse("")
                : entry.note().text();
        Label words = new Label(note.lines().findFirst().orElse(""));
        words.getStyleClass().add("entity-note");
        words.setWrapText(true);
        return new VBox(
                words,
                link(
                        entry.filed().article().title(),
                        () -> model.openArticle(entry.filed().id(), 0)));
    }

    private Node article(EntityArticle article) {
        Label count = quiet(article.mentions() + "×");
        count.setMinWidth(32);
        count.setAlignment(Pos.CENTER_RIGHT);
        Hyperlink title = link(
                article.title().isBlank() ? "Untitled" : article.title(),
                () -> model.openArticle(article.id(), article.first()));
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.SOMETIMES);
        Label source = quiet(
                article.source() + day(article.published(), article.source().isEmpty() ? "" : " · "));
        source.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(10, count, title, space, source);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private Hyperlink open(String words, EntityArticle article) {
        return link(words, () -> model.openArticle(article.id(), article.first()));
    }

    static Hyperlink link(String words, Runnable run) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("entity-link");
        link.setOnAction(_ -> run.run());
        return link;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static String day(Optional<PublishedDate> date) {
        return day(date, "");
    }

    private static String day(Optional<PublishedDate> date, String before) {
        return date.map(it -> before + it.day().format(DAY)).orElse("");
    }
}
