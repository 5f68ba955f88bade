package lithograph.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lithograph.library.Library;
import lithograph.notes.Jotting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
    /// A second, and what a busy machine needs to notice it.
    private static final Duration LOST_AT_MOST = Duration.ofMillis(1500);

    private static final int WORDS = 30;

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void whatWasTypedASecondBeforeTheProgramIsKilledIsKept() throws IOException, InterruptedException {
        Path place = folder.resolve("library");
        Path errors = folder.resolve("errors.txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes(),
                        NoteWriter.class.getName(),
                        place.toString())
                .redirectError(errors.toFile())
                .start();
        String typed = "";
        try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
            while (!typed.equals(String.valueOf(WORDS))) {
                typed = said.readLine();
                assertTrue(typed != null, () -> "it ended early: " + read(errors));
            }
            // It goes on typing meanwhile: a pause that begins anew at each key would never end.
            Thread.sleep(LOST_AT_MOST);
        } finally {
            writer.destroyForcibly();
        }
        assertTrue(writer.waitFor(30, TimeUnit.SECONDS), "it is dead");
        try (Library library = Library.open(place)) {
            List<Jotting> notes = library.notebook().jottings().all("");
            assertEquals(1, notes.size());
            assertTrue(
                    notes.getFirst().text().contains("word" + WORDS + " "),
                    notes.getFirst().text());
            assertEquals(List.of(), library.verify());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /// All that this test runs on, whether as modules or not.
    private static String classes() {
        return Stream.of(
                        System.getProperty("java.class.path", ""),
                        System.getProperty("jdk.module.path", ""),
                        Path.of("target", "classes").toAbsolutePath().toString(),
                        Path.of("target", "test-classes").toAbsolutePath().toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
