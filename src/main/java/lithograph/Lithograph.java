package lithograph;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import lithograph.cli.Main;

/// Starts the program: a command where one is given, else the window.
public final class Lithograph {
    /// Held so that its level stays: Lucene would say on every start that a faster vector module could be added.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Lithograph() {}

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = new Main(out, err, new Explorer(out, err)::open).run(args);
        System.exit(code);
    }
}
