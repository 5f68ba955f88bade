package lithograph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What is kept on the disk and in memory, in bytes.
final class Disk {
    private Disk() {}

    /// Of a file, or of all files in a folder.
    static long bytes(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            long sum = 0;
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sum += Files.size(file);
            }
            return sum;
        }
    }

    /// Memory of this process that is not on the disk alone, mapped files aside; 0 where the system does not say.
    static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("RssAnon:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        }
    }
}
