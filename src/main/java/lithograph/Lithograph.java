package lithograph;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import lithograph.cli.Main;

/// Starts the program: a command where one is given, else the window.
public final class Lithograph {
    private Lithograph() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = new Main(out, err, Explorer::open).run(args);
        System.exit(code);
    }
}
