package lithograph.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lithograph.export.VaultStyle;
import lithograph.library.Library;
import lithograph.library.Vault;
import lithograph.ui.Background;

/// A folder of Markdown that follows the notes: brought in step shortly after each change, one way. JavaFX thread.
public final class VaultModel {
    private static final String FOLDER = "vault.folder";
    private static final String STYLE = "vault.style";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Library library;
    private final Background.Lane lane;
    private final Consumer<String> say;
    private final Object oneAtATime = new Object();
    private List<String> told = List.of();

    /// @param say told where files were left alone, and when the folder cannot be written
    public VaultModel(Library library, Background background, Consumer<String> say) {
        this.library = library;
        this.lane = background.lane(PAUSE);
        this.say = say;
        library.notebook().follow(() -> background.show(this::changed));
    }

    /// Keeps this folder in step from now on, also after the next start.
    public void follow(Path folder, VaultStyle style) {
        run(
                () -> {
                    library.settings().put(FOLDER, folder.toString());
                    library.settings().put(STYLE, style.name());
                    return bring(Vault.Changed.KEEP);
                },
                outcome -> say.accept(outcome.written() + " notes are in " + folder + ", and follow what you write."
                        + conflicts(outcome)));
    }

    /// Leaves the folder as it is from now on.
    public void stop() {
        run(
                () -> {
                    library.settings().put(FOLDER, "");
                    return new Vault.Outcome(0, List.of());
                },
                _ -> say.accept("The notes folder is no longer kept in step; its files stay."));
    }

    /// Writes also the files that were changed by hand.
    public void overwrite() {
        run(() -> bring(Vault.Changed.OVERWRITE), outcome -> say.accept(outcome.written() + " notes written."));
    }

    private void changed() {
        lane.runLater(() -> bring(Vault.Changed.KEEP), this::tell, this::failed);
    }

    private void run(Bringing bringing, Consumer<Vault.Outcome> done) {
        lane.run(bringing::bring, done, this::failed);
    }

    private interface Bringing {
        Vault.Outcome bring() throws IOException;
    }

    private Vault.Outcome bring(Vault.Changed changed) throws IOException {
        synchronized (oneAtATime) {
            Optional<String> folder = library.settings().get(FOLDER).filter(path -> !path.isEmpty());
            if (folder.isEmpty()) {
                return new Vault.Outcome(0, List.of());
            }
            VaultStyle style = VaultStyle.valueOf(library.settings().get(STYLE).orElse(VaultStyle.OBSIDIAN.name()));
            return new Vault(library, style, Path.of(folder.get())).bring("", changed);
        }
    }

    /// What was said once is not said after each key stroke.
    private void tell(Vault.Outcome outcome) {
        if (!outcome.conflicts().isEmpty() && !outcome.conflicts().equals(told)) {
            say.accept(conflicts(outcome).strip());
        }
        told = outcome.conflicts();
    }

    private static String conflicts(Vault.Outcome outcome) {
        return outcome.conflicts().isEmpty()
                ? ""
                : " Changed by hand, and left as they are: " + String.join(", ", outcome.conflicts()) + ".";
    }

    private void failed(Exception failure) {
        say.accept("The notes folder was not brought in step: " + failure.getMessage());
    }
}
