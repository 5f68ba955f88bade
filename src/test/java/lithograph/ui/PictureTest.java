package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PictureTest {
    @Test
    void aPictureHoldsEveryPixelAsPngWantsIt(@TempDir Path folder) throws IOException, DataFormatException {
        Screen.start();
        WritableImage image = new WritableImage(2, 1);
        image.getPixelWriter().setColor(0, 0, Color.rgb(255, 0, 16));
        image.getPixelWriter().setColor(1, 0, Color.rgb(1, 2, 3));
        Path file = folder.resolve("two.png");
        Picture.write(image, file);
        ByteBuffer png = ByteBuffer.wrap(Files.readAllBytes(file));
        assertEquals(0x89504e470d0a1a0aL, png.getLong());
        assertEquals(13, png.getInt());
        png.getInt();
        assertEquals(2, png.getInt());
        assertEquals(1, png.getInt());
        png.position(8 + 12 + 13);
        byte[] data = new byte[png.getInt()];
        png.getInt();
        png.get(data);
        Inflater inflater = new Inflater();
        inflater.setInput(data);
        byte[] row = new byte[7];
        assertEquals(7, inflater.inflate(row));
        inflater.end();
        assertArrayEquals(new byte[] {0, (byte) 255, 0, 16, 1, 2, 3}, row);
    }
}
