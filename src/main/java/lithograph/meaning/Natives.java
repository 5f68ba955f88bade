package lithograph.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The runtime's native libraries, taken out of its jar for as long as it takes to load them. The runtime would do so
/// itself, and leave 28 MB in the temporary folder each time the program is killed.
final class Natives implements AutoCloseable {
    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private Natives(Path folder) {
        this.folder = folder;
    }

    /// Takes them out.
    ///
    /// @throws IOException where there are none for this system, or the temporary folder cannot be written
    static Natives unpack() throws IOException {
        String system = system();
        Natives natives = new Natives(Files.createTempDirectory("lithograph-onnx"));
        try {
            for (String name : NAMES) {
                natives.unpack(system, System.mapLibraryName(name));
            }
        } catch (IOException e) {
            natives.close();
            throw e;
        }
        return natives;
    }

    /// Tells the runtime where they are, before its first class is loaded.
    void announce() {
        System.setProperty("onnxruntime.native.path", folder.toString());
    }

    private void unpack(String system, String name) throws IOException {
        try (InputStream library = Resources.open("ai/onnxruntime/native/" + system + "/" + name)) {
            Path file = folder.resolve(name);
            files.add(file);
            Files.copy(library, file);
        }
    }

    private static String system() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "");
        return (os.contains("win") ? "win" : os.contains("mac") ? "osx" : "linux")
                + (processor.equals("aarch64") ? "-aarch64" : "-x64");
    }

    /// Deletes the files; where a loaded library cannot be deleted, when the program ends.
    @Override
    public void close() {
        List<Path> all = new ArrayList<>(files);
        all.add(folder);
        // What is registered last is deleted first.
        folder.toFile().deleteOnExit();
        for (Path file : all) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
