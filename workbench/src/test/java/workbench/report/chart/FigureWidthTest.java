package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureWidthTest {
    @ParameterizedTest
    @CsvSource({
        "88mm, 88",
        "88 mm, 88",
        "8.8cm, 88",
        "3.5in, 88.9",
        "252pt, 88.57",
        "80mm, 80",
        "400mm, 400",
        "88.25mm, 88.25"
    })
    void widthsHaveTheUnitsOfPrint(String text, double millimetres) {
        assertThat(FigureWidth.of(text).orElseThrow().millimetres()).isCloseTo(millimetres, Offset.offset(0.01));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "88",
                "mm",
                "88px",
                "8,8cm",
                "-88mm",
                "0mm",
                "79.9mm",
                "401mm",
                "99999in",
                "1e2mm",
                "NaNmm",
                "88mm 88mm",
                "100%",
                "88MM",
                " 88mm",
                "٨٨mm"
            })
    void whatIsNoneIsRefused(String text) {
        assertThat(FigureWidth.of(text)).isEmpty();
    }
}
