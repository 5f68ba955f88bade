package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FontsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Lithograph Sans", "Lithograph Sans Medium", "Lithograph Serif", "Lithograph Mono"})
    void styleSheetsCanNameTheFamilies(String family) {
        try (Screen screen = Screen.show(Label::new, 10, 10)) {
            assertEquals(family, Font.font(family, 13).getFamily());
            assertEquals(10, screen.stage().getScene().getWidth());
        }
    }

    @Test
    void latinAndChineseShareOneLine() throws Exception {
        Path file = Files.createTempFile("fonts", ".png");
        try (Screen screen = Screen.show(FontsTest::sample, 700, 260)) {
            screen.picture(file);
            double latin = Screen.call(() -> height("Ascend"));
            double mixed = Screen.call(() -> height("Ascend 昇腾"));
            assertEquals(latin, mixed, 0.01);
        } finally {
            Path keep = Path.of(System.getProperty("pictures", ""));
            if (!keep.toString().isEmpty()) {
                Files.copy(file, keep.resolve("fonts.png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            Files.delete(file);
        }
    }

    private static double height(String words) {
        Text text = new Text(words);
        text.setFont(Font.font("Lithograph Serif", 17));
        return text.getLayoutBounds().getHeight();
    }

    private static VBox sample() {
        VBox box = new VBox(8);
        for (String style : new String[] {
            "-fx-font-family:'Lithograph Sans'", "-fx-font-family:'Lithograph Sans Medium'",
            "-fx-font-family:'Lithograph Sans';-fx-font-weight:bold", "-fx-font-family:'Lithograph Serif'",
            "-fx-font-family:'Lithograph Serif';-fx-font-weight:bold",
                    "-fx-font-family:'Lithograph Serif';-fx-font-style:italic",
            "-fx-font-family:'Lithograph Mono'"
        }) {
            Label label = new Label("Meituan’s “LongCat 2.0” · 1,605,000 cards — 美团发布“龙猫2.0”，昇腾910B…");
            label.setStyle(style + ";-fx-font-size:17px");
            box.getChildren().add(label);
        }
        return box;
    }
}
