package lithograph.ui.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TagsTest {
    @Test
    void tagsAreTakenFromWhatWasTyped() {
        assertEquals(List.of("china", "big clusters", "芯片"), Tags.parse(" china,, big  clusters ,芯片,china"));
    }
}
