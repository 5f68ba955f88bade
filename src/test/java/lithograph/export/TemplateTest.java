package lithograph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    @Test
    void aTemplateWritesWhatItNames() throws IOException {
        assertEquals(
                "2 of Notes on *cooling*\n"
                        + "* Water, not watts: what cools the next cluster (2026-03-01): [12 litres an hour][A plant in the"
                        + " desert counts litres.\n\nThe loop loses 12 litres an hour. Nobody had measured it before the"
                        + " autumn.]\n* bare\n",
                written(
                        "{{count}} of {{heading}}\n{{#articles}}\n* {{title}}{{#published}} ({{published}}){{/published}}"
                                + "{{#highlights}}{{#-first}}: {{/-first}}[{{quote}}]{{/highlights}}\n{{/articles}}\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            line one;{{#articles}};{{title}                    | 2
            line one;{{#articles}};{{title}};no end            | 2
            one;two;{{#articles}}{{headline}}{{/articles}}     | 3
            one;{{/articles}}                                  | 2
            """)
    void aTemplateThatIsWrongNamesItsFileAndLine(String text, int line) {
        IOException wrong = assertThrows(IOException.class, () -> written(text.replace(';', '\n')));
        String words = String.valueOf(wrong.getMessage());
        assertTrue(words.startsWith("mine.md: "), words);
        assertTrue(words.contains("line " + line), words);
    }

    @Test
    void aTemplateNamesNotesAndWhateverElseLeavesInItsOrder() throws IOException {
        StringWriter full = new StringWriter();
        Export export = Template.of(
                        "x",
                        "{{#notes}}{{title}};{{/notes}} {{#items}}{{#isHeading}}# {{title}} {{/isHeading}}{{#isArticle}}A {{/isArticle}}"
                                + "{{#isPassage}}P {{quote}} {{/isPassage}}{{#isFact}}F {{claim}} {{/isFact}}{{#isNote}}N {{about}} {{/isNote}}{{/items}}")
                .begin(ExportedSamples.heading(), full);
        for (Exported item : ExportedSamples.everything()) {
            export.add(item);
        }
        export.end();
        assertEquals(
                "What the loop loses;Ask who owns the pipes; # Part one A P 12 litres an hour F Loop: loss 12 l/h"
                        + " N Loop: loss 12 l/h N  ",
                full.toString());
    }

    private static String written(String text) throws IOException {
        StringWriter written = new StringWriter();
        Export export = Template.of("mine.md", text).begin(ExportedSamples.heading(), written);
        export.add(ExportedSamples.full());
        export.add(ExportedSamples.bare());
        export.end();
        return written.toString();
    }
}
