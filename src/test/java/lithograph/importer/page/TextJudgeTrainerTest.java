package lithograph.importer.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextJudgeTrainerTest {
    private static final Boosting.Settings SMALL = new Boosting.Settings(20, 6, 0.2, 1, 0.9, 1, 3);

    @TempDir
    Path folder;

    @Test
    void runsAreTheArticlesWhereItsWordsStandInOrder() {
        String known = "The lamp was lit at noon by the keeper himself.\nNotes\nNobody saw it in the fog that day.";

        assertArrayEquals(
                new float[] {0, 1, 1, 1, 0, 0},
                RunLabels.of(
                        List.of(
                                "Home and garden and boats",
                                "The lamp was lit at noon by the keeper himself.",
                                "Notes",
                                "Nobody saw it in the fog that day.",
                                "Fog the in it saw nobody",
                                "Share"),
                        known));
    }

    @Test
    void treesLearnWhatNoSingleFeatureTells() throws IOException {
        Random random = new Random(3);
        List<float[]> rows = new ArrayList<>();
        float[] labels = new float[400];
        float[] weights = new float[400];
        for (int i = 0; i < labels.length; i++) {
            float[] row = {random.nextFloat() - 0.45f, random.nextFloat() - 0.55f, random.nextFloat()};
            rows.add(row);
            labels[i] = row[0] > 0 == row[1] > 0 ? 1 : 0;
            weights[i] = 1;
        }

        BoostedTrees judge = Boosting.judge(Boosting.train(rows, labels, weights, SMALL));

        assertTrue(judge.probability(new float[] {0.4f, 0.3f, 0.5f}) > 0.8);
        assertTrue(judge.probability(new float[] {-0.4f, -0.3f, 0.5f}) > 0.8);
        assertTrue(judge.probability(new float[] {0.4f, -0.3f, 0.5f}) < 0.2);
    }

    @Test
    void pagesTrainAJudgeThatFindsTheTextOfOtherSitesAndTheSameOneEachTime() throws IOException {
        for (int i = 0; i < 12; i++) {
            write(i);
        }
        List<LabelledPage> pages = TextJudgeTrainer.read(folder, folder);

        assertEquals(12, pages.size());
        assertTrue(TextJudgeTrainer.crossValidated(pages, SMALL) > 0.9);
        assertArrayEquals(TextJudgeTrainer.train(pages, SMALL), TextJudgeTrainer.train(pages, SMALL));
    }

    private void write(int number) throws IOException {
        StringBuilder body = new StringBuilder();
        StringBuilder known = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            String sentence = "The harbour crane number " + number + " was moved to the northern quay, and the " + i
                    + " pilots who steer by it asked for a lamp on its arm, which the council granted on day " + i
                    + ".";
            body.append("<p>").append(sentence).append("</p>");
            known.append(sentence).append('\n');
        }
        String links =
                "<ul><li><a href=/a>Boats</a></li><li><a href=/b>Tides</a></li><li><a href=/c>Maps</a></li></ul>";
        Files.writeString(
                folder.resolve("page" + number + ".html"),
                "<html><head><link rel=canonical href='https://quay" + number + ".example/one'></head><body>" + links
                        + "<div>" + body + "</div>" + links + "</body></html>");
        Files.writeString(folder.resolve("page" + number + ".txt"), known.toString());
    }
}
