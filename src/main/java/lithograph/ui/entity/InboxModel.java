package lithograph.ui.entity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import lithograph.entity.Entity;
import lithograph.entity.EntityKind;
import lithograph.library.Companion;
import lithograph.library.KeySentence;
import lithograph.library.Library;
import lithograph.ui.Background;
import lithograph.ui.Notices;

/// The names that articles have and the catalogue has not, most frequent first, and the sentences of the chosen one.
/// JavaFX thread.
final class InboxModel {
    private static final int MOST = 300;
    private static final int EXAMPLES = 6;

    private final Library library;
    private final Mending mending;
    private final Notices notices;
    private final Background.Lane names;
    private final Background.Lane examples;
    private final ReadOnlyObjectWrapper<InboxContent> content = new ReadOnlyObjectWrapper<>(new InboxContent.Looking());
    private final ObjectProperty<Optional<Companion>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<KeySentence>> sentences = new ReadOnlyObjectWrapper<>(List.of());

    InboxModel(Library library, Background background, Mending mending, Notices notices) {
        this.library = library;
        this.mending = mending;
        this.notices = notices;
        this.names = background.lane(Duration.ZERO);
        this.examples = background.lane(Duration.ZERO);
        chosen.subscribe(name -> name.ifPresentOrElse(this::read, () -> sentences.set(List.of())));
    }

    ReadOnlyObjectProperty<InboxContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Companion>> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<List<KeySentence>> sentencesProperty() {
        return sentences.getReadOnlyProperty();
    }

    void refresh() {
        names.run(
                () -> library.entities().unknown(MOST),
                found -> content.set(found.isEmpty() ? new InboxContent.Empty() : new InboxContent.Found(found)),
                failure -> content.set(new InboxContent.Failed(String.valueOf(failure.getMessage()))));
    }

    void accept(EntityKind kind) {
        chosen.get().ifPresent(name -> mending.accept(name.entity(), kind));
    }

    void acceptAs(Entity known) {
        chosen.get().ifPresent(name -> mending.addAlias(known, name.entity().name()));
    }

    void dismiss() {
        chosen.get().ifPresent(name -> mending.dismiss(name.entity().name()));
    }

    private void read(Companion name) {
        examples.run(() -> library.entities().sentences(name.entity().id(), EXAMPLES), sentences::set, failure -> {
            sentences.set(List.of());
            notices.say("The sentences could not be read: " + failure.getMessage());
        });
    }
}
