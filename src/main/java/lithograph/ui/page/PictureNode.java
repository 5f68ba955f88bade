package lithograph.ui.page;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A picture that was saved beside its page, no wider than the text; its description where there is no such file.
/// Nothing
/// is ever fetched.
final class PictureNode extends Region {
    /// Wider pictures are scaled down as they are read, to bound the memory they take.
    private static final int WIDEST = 1600;

    private static final long LARGE_FILE = 400_000;

    private final ImageView view = new ImageView();
    private final Label instead = new Label();

    /// @param loaded called when the picture's size has become known
    PictureNode(String source, String alternative, List<String> origins, Runnable loaded) {
        getStyleClass().add("picture");
        view.setPreserveRatio(true);
        instead.setText(alternative.isBlank() ? "A picture that was not saved with the page" : alternative);
        instead.getStyleClass().add("picture-missing");
        instead.setWrapText(true);
        instead.setVisible(false);
        getChildren().addAll(view, instead);
        Optional<Path> file = origins.stream().findFirst().flatMap(origin -> beside(origin, source));
        file.ifPresentOrElse(path -> load(path, loaded), () -> instead.setVisible(true));
    }

    /// The file that `source` names, where it is in the folder of `origin` or below.
    static Optional<Path> beside(String origin, String source) {
        if (source.isBlank() || source.startsWith("/") || source.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
            return Optional.empty();
        }
        try {
            Path folder =
                    Path.of(origin.replaceFirst("#.*$", "")).toAbsolutePath().getParent();
            String relative = URI.create(source.replace(' ', '+')).getPath();
            if (folder == null || relative == null) {
                return Optional.empty();
            }
            Path file = folder.resolve(relative.replace('+', ' ')).normalize();
            boolean inside = file.startsWith(folder) && Files.isRegularFile(file);
            return inside && isPicture(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (instead.isVisible()) {
            return instead.prefHeight(width);
        }
        Image image = view.getImage();
        return image == null || image.getWidth() == 0
                ? 120
                : image.getHeight() * shown(width, image) / image.getWidth();
    }

    @Override
    protected void layoutChildren() {
        instead.resizeRelocate(0, 0, getWidth(), getHeight());
        Image image = view.getImage();
        if (image != null && image.getWidth() > 0) {
            view.setFitWidth(shown(getWidth(), image));
            view.relocate((getWidth() - shown(getWidth(), image)) / 2, 0);
        }
    }

    private static double shown(double width, Image image) {
        return Math.min(width, image.getWidth());
    }

    private void load(Path path, Runnable loaded) {
        boolean large = path.toFile().length() > LARGE_FILE;
        Image image = new Image(path.toUri().toString(), large ? WIDEST : 0, 0, true, true, true);
        image.progressProperty().addListener((_, _, progress) -> {
            if (progress.doubleValue() >= 1) {
                instead.setVisible(image.isError());
                loaded.run();
            }
        });
        view.setImage(image);
        instead.setVisible(image.isError());
    }

    private static boolean isPicture(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp)");
    }
}
