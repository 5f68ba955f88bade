package lithograph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class PdfFontTest {
    @Test
    void settingAGlyphMakesNoGarbage() throws IOException, JMException {
        PdfFont font = new PdfFont("LithographMono-Regular");
        StringBuilder codes = new StringBuilder(1_000_000);
        int glyph = font.glyph('x');
        long before = allocated();
        for (int i = 0; i < 200_000; i++) {
            font.glyph('x');
            font.code(glyph, codes);
        }
        long spent = allocated() - before;
        assertEquals(800_000, codes.length());
        // A formatter a glyph made some 200 MB of it.
        assertTrue(spent < 30_000_000, spent + " bytes");
    }

    /// Bytes, by this thread.
    private static long allocated() throws JMException {
        return (Long) ManagementFactory.getPlatformMBeanServer()
                .getAttribute(new ObjectName("java.lang:type=Threading"), "CurrentThreadAllocatedBytes");
    }
}
