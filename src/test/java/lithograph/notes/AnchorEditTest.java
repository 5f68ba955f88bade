package lithograph.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lithograph.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// Marks on the texts of the sample library, which are then edited as pages are: sentences cut, added and moved, words
/// exchanged, spaces and quotes set otherwise. A passage is followed by carrying its place through every edit.
class AnchorEditTest {
    private static final int MARKS = 1_000;

    @Test
    void marksAreFoundWhereTheirPassageStillStandsAndNowhereElse(TestReporter figures) throws IOException {
        List<String> texts = texts();
        int standing = 0;
        int found = 0;
        int changed = 0;
        int followed = 0;
        int gone = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int mark = 0; mark < MARKS; mark++) {
            Random random = new Random(mark);
            String text = texts.get(mark % texts.size());
            EditedText edited = EditedText.of(text, texts.get((mark + 7) % texts.size()), random);
            Anchor anchor = Anchor.at(text, edited.passage());
            Optional<Span> place = anchor.find(edited.text());
            switch (edited.fate()) {
                case STANDING -> {
                    standing++;
                    if (place.equals(Optional.of(edited.place()))) {
                        found++;
                    } else {
                        (place.isPresent() ? wrong : missed).add("seed " + mark + ": '" + anchor.exact() + "'");
                    }
                }
                case CHANGED -> {
                    changed++;
                    if (place.isPresent() && place.get().overlaps(edited.place())) {
                        followed++;
                    } else if (place.isPresent()) {
                        wrong.add("seed " + mark + ": '" + anchor.exact() + "' as '"
                                + place.get().of(edited.text()) + "'");
                    }
                }
                case GONE -> {
                    gone++;
                    if (place.isPresent()) {
                        wrong.add("seed " + mark + ": '" + anchor.exact() + "' is gone, found as '"
                                + place.get().of(edited.text()) + "'");
                    }
                }
            }
        }
        figures.publishEntry(
                "marks",
                "%d of %d standing passages found, %d of %d reworded ones followed, %d gone, %d wrong"
                        .formatted(found, standing, followed, changed, gone, wrong.size()));
        assertTrue(standing > 500 && changed > 50 && gone > 100, standing + ", " + changed + ", " + gone);
        assertEquals(List.of(), wrong, "a wrong passage is worse than none");
        assertTrue(found >= 0.99 * standing, found + " of " + standing + " found; missed " + missed);
        assertTrue(followed >= 0.75 * changed, followed + " of " + changed + " followed");
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("data", "sample"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(md|txt)"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
