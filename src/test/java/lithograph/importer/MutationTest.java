package lithograph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import lithograph.importer.Samples.Sample;
import org.junit.jupiter.api.Test;

/// The short run of [Fuzz].
final class MutationTest {
    private static final int ROUNDS = 60;
    private static final Set<Form> WITHOUT_A_READER = EnumSet.of(Form.EMPTY, Form.BINARY);

    @Test
    void damagedFilesOfEveryFormEndSoonInAnArticleOrASentence() throws IOException {
        Fuzz fuzz = new Fuzz(20261123);
        for (Sample sample : Samples.all()) {
            for (int round = 0; round < ROUNDS; round++) {
                fuzz.damaged(sample.form(), sample);
            }
        }

        assertEquals(Set.of(), fuzz.thrown().keySet());
        fuzz.worst().forEach((form, worst) -> {
            assertTrue(worst.seconds() < 5, form + " took " + worst.seconds() + " s");
            assertTrue(worst.allocated() < 512L << 20, form + " allocated " + worst.allocated());
        });
        assertEquals(
                EnumSet.complementOf(EnumSet.copyOf(WITHOUT_A_READER)),
                fuzz.worst().keySet());
    }
}
