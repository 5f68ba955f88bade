package lithograph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import lithograph.importer.reading.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWalkTest {
    @TempDir
    Path folder;

    private final List<Failure> failures = new ArrayList<>();

    @Test
    void foldersAreWalkedToTheirGroundByName() throws IOException {
        write("b/two.txt", "a.txt", "b/c/three.txt", "z.md");

        assertEquals(List.of("a.txt", "b/c/three.txt", "b/two.txt", "z.md"), walk(folder));
    }

    @Test
    void aLinkThatLeadsBackIsFollowedOnce() throws IOException {
        write("a/one.txt");
        Files.createSymbolicLink(folder.resolve("a/back"), folder);

        assertEquals(List.of("a/one.txt"), walk(folder));
    }

    @Test
    void aLinkThatLeadsNowhereIsAFailure() throws IOException {
        write("one.txt");
        Path link = Files.createSymbolicLink(folder.resolve("lost.txt"), folder.resolve("gone.txt"));

        assertEquals(List.of("one.txt"), walk(folder));
        assertEquals(List.of(new Failure(link.toString(), "The link leads to nothing that is there.")), failures);
    }

    @Test
    void whatBelongsToASavedPageIsPassedOver() throws IOException {
        write("page.html", "page_files/ad.html", "other_files/real.html", ".hidden/x.txt", ".x.txt", "crane.png");

        assertEquals(List.of("other_files/real.html", "page.html"), walk(folder));
    }

    @Test
    void aPathThatIsNamedIsTakenWhateverItIs() throws IOException {
        write(".hidden.txt");

        assertEquals(
                List.of(".hidden.txt", "gone.txt"), walk(folder.resolve(".hidden.txt"), folder.resolve("gone.txt")));
    }

    @Test
    void foldersAreEnteredOnlyWhenTheirTurnComes() throws IOException {
        write("a.txt", "b/two.txt");
        Iterator<Path> files = FolderWalk.files(List.of(folder), failures::add).iterator();
        files.next();
        write("b/three.txt");

        assertEquals(folder.resolve("b/three.txt"), files.next());
    }

    private List<String> walk(Path... paths) {
        return FolderWalk.files(List.of(paths), failures::add)
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }
}
