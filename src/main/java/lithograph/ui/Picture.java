package lithograph.ui;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// Writes an image as PNG, without the desktop toolkit that `ImageIO` needs.
///
/// @see <a href="https://www.w3.org/TR/png/">PNG specification</a>
public final class Picture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Picture() {}

    /// The scene as it is, at `scale` times its size. On the JavaFX thread.
    public static WritableImage of(Scene scene, double scale) {
        Bounds size = scene.getRoot().getLayoutBounds();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(0, 0, size.getWidth() * scale, size.getHeight() * scale));
        return scene.getRoot().snapshot(parameters, null);
    }

    /// Writes it, opaque, in the place of what is there.
    public static void write(WritableImage image, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                DataOutputStream data = new DataOutputStream(out)) {
            data.write(SIGNATURE);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            chunk(data, "IHDR", header(width, height), 13);
            byte[] rows = rows(image.getPixelReader(), width, height);
            Deflater deflater = new Deflater();
            deflater.setInput(rows);
            deflater.finish();
            byte[] packed = new byte[rows.length / 2 + 1024];
            while (!deflater.finished()) {
                int length = deflater.deflate(packed);
                chunk(data, "IDAT", packed, length);
            }
            deflater.end();
            chunk(data, "IEND", packed, 0);
        }
    }

    private static byte[] header(int width, int height) {
        byte[] header = new byte[13];
        for (int i = 0; i < 4; i++) {
            header[i] = (byte) (width >>> (24 - 8 * i));
            header[4 + i] = (byte) (height >>> (24 - 8 * i));
        }
        header[8] = 8; // bits a channel
        header[9] = 2; // red, green, blue
        return header;
    }

    private static byte[] rows(PixelReader pixels, int width, int height) {
        byte[] rows = new byte[height * (1 + 3 * width)];
        int at = 0;
        for (int y = 0; y < height; y++) {
            rows[at++] = 0; // no filter
            for (int x = 0; x < width; x++) {
                int argb = pixels.getArgb(x, y);
                rows[at++] = (byte) (argb >>> 16);
                rows[at++] = (byte) (argb >>> 8);
                rows[at++] = (byte) argb;
            }
        }
        return rows;
    }

    private static void chunk(DataOutputStream out, String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeInt((int) crc.getValue());
    }
}
