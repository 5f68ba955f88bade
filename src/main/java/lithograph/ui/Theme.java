package lithograph.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// How the window looks: light, dark, or as the system is set.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /// What the user reads in menus.
    public String label() {
        return switch (this) {
            case SYSTEM -> "As the system";
            case LIGHT -> "Light";
            case DARK -> "Dark";
        };
    }

    boolean isDark() {
        return switch (this) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    /// Dresses the scene, and with it every popup it opens.
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets());
    }

    List<String> stylesheets() {
        // The papers of articles need both; the last one gives the window its colours.
        List<String> themes = isDark() ? List.of("light.css", "dark.css") : List.of("dark.css", "light.css");
        return Stream.concat(themes.stream(), Stream.of("lithograph.css", "reading.css"))
                .map(Theme::sheet)
                .toList();
    }

    private static String sheet(String name) {
        URL url = Objects.requireNonNull(Theme.class.getResource(name), name);
        return url.toExternalForm();
    }
}
