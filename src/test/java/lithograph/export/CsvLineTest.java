package lithograph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1+1", "-1+1", "-A1", "-1|a!b", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1", "\uff0d1"
            })
    void noCellIsAFormula(String cell) {
        assertEquals("'" + cell, CsvLine.harmless(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1", "a=b", "\u2014 dash", "'=1", "-3", "+12,000", "-0.5 %", "-7nm"})
    void aHarmlessCellStaysAsItIs(String cell) {
        assertEquals(cell, CsvLine.harmless(cell));
    }

    @Test
    void aCellWithSignsOfTheFormIsQuoted() {
        assertEquals("a,\"b, \"\"c\"\"\",'=d\r\n", CsvLine.of(List.of("a", "b, \"c\"", "=d")));
    }
}
