package lithograph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Results go to `out`, messages to `err`; no other class prints.
record Console(PrintWriter out, PrintWriter err) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// One JSON object, one line.
    void json(JsonNode object) {
        out.println(JSON.writeValueAsString(object));
    }

    void print(String line) {
        out.println(line);
    }

    void say(String message) {
        err.println("lithograph: " + message);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /// Says what went wrong; a defect of the program itself is the only thing that shows a stack trace.
    int failed(Exception failure) {
        flush();
        switch (failure) {
            case UsageException usage -> {
                say(usage.sentence());
                err.flush();
                return ExitCode.USAGE;
            }
            case UncheckedIOException unchecked
            when unchecked.getCause() != null -> say(sentence(unchecked.getCause()));
            case IOException io -> say(sentence(io));
            default -> {
                say("this is a defect of Lithograph; what was saved before it is safe.");
                failure.printStackTrace(err);
            }
        }
        err.flush();
        return ExitCode.LIBRARY;
    }

    private static String sentence(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + ": there is no such file or folder.";
            case AccessDeniedException denied -> denied.getFile() + ": no permission to read or write it.";
            case FileSystemException system -> system.getFile() + ": " + system.getReason();
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
    }
}
