package lithograph.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import lithograph.article.Block;
import lithograph.article.Inline;
import lithograph.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockJsonTest {
    private static final List<Inline> INLINES = List.of(
            new Inline.Emphasis(new Span(0, 1)),
            new Inline.Strong(new Span(1, 2)),
            new Inline.CodeSpan(new Span(2, 3)),
            new Inline.Link(new Span(0, 3), "https://a.example/?q=\"x\""));

    private static final List<Block> EVERY_SORT = List.of(
            new Block.Heading(2, "A heading"),
            new Block.Paragraph("abc \u51b7\u5374 \ud83d\ude00 \u0000 \t\n", INLINES),
            new Block.ListItem(1, 3, "abc", INLINES),
            new Block.Quote("abc", INLINES),
            new Block.Code("int a;\n\tint b;", "java"),
            new Block.Table(List.of(List.of("a", ""), List.of("c")), 1, "caption"),
            new Block.Figure("page_files/a.png", "alternative", "caption"),
            new Block.Takeaways("Key points", List.of("one", "two")),
            new Block.Analysis("Our view", List.of("p", "q"), "Ada Example"));

    @Test
    void everySortOfBlockComesBackAsItWas() throws IOException {
        assertEquals(EVERY_SORT, BlockJson.read(BlockJson.write(EVERY_SORT)));
    }

    @Test
    void theSampleHoldsEverySortThereIs() {
        TreeSet<String> tried = new TreeSet<>();
        EVERY_SORT.forEach(block -> tried.add(block.getClass().getName()));
        TreeSet<String> all = new TreeSet<>();
        for (Class<?> sort : Block.class.getPermittedSubclasses()) {
            all.add(sort.getName());
        }
        assertEquals(all, tried);
    }

    @Test
    void halfASurrogatePairBecomesOneQuestionMarkSoThatOffsetsStay() throws IOException {
        List<Block> read = BlockJson.read(BlockJson.write(List.of(new Block.Paragraph("a\ud83db"))));
        assertEquals(List.of(new Block.Paragraph("a?b")), read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"version\":2,\"blocks\":[]}",
                "{\"version\":1,\"blocks\":[[\"moon\"]]}",
                "{\"version\":1,\"blocks\":[[\"h\",9,\"x\"]]}",
                "{\"version\":1,\"blocks\":[[\"p\",\"x\",[[\"em\",5,1]]]]}"
            })
    void whatIsNoArticleIsAnErrorAndNotAnEmptyOne(String json) {
        IOException error =
                assertThrows(IOException.class, () -> BlockJson.read(json.getBytes(StandardCharsets.UTF_8)));
        assertTrue(String.valueOf(error.getMessage()).startsWith("an article"), error.getMessage());
    }

    @Test
    void compressionGivesBackWhatItWasGiven() throws IOException {
        Random random = new Random(7);
        for (int length : new int[] {0, 1, 399, 400, 5_000, 100_000}) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) random.nextInt(i % 2 == 0 ? 4 : 256);
            }
            assertArrayEquals(bytes, Compression.unpack(Compression.pack(bytes)));
        }
    }

    @Test
    void damagedBytesAreAnError() {
        byte[] packed = Compression.pack("word ".repeat(500).getBytes(StandardCharsets.UTF_8));
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        assertThrows(IOException.class, () -> Compression.unpack(half));
        assertThrows(IOException.class, () -> Compression.unpack(new byte[0]));
        assertThrows(IOException.class, () -> Compression.unpack(new byte[] {7, 1, 2}));
    }
}
