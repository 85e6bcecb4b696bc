package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportStylesTest {
    @Test
    void aTransportLooksTheSameWhateverElseIsReported() {
        TransportStyle alone = styles("mpi-mpj-cluster").style("mpi-mpj-cluster");
        TransportStyle among =
                styles("another", "mpi-mpj-cluster", "jms-artemis-vm").style("mpi-mpj-cluster");

        assertThat(among).isEqualTo(alone);
    }

    @Test
    void noTwoTransportsLookAlike() {
        String[] many = IntStream.range(0, 30).mapToObj(i -> "transport-" + i).toArray(String[]::new);
        TransportStyles styles = styles(many);
        Set<String> looks = new HashSet<>();

        for (String transport : many) {
            TransportStyle style = styles.style(transport);
            looks.add(style.colour() + style.symbol());
        }

        assertThat(looks).hasSize(many.length);
    }

    /** As WCAG 2.1 asks of graphics (1.4.11). */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void coloursStandOutFromThePage(String theme) {
        @SuppressWarnings("unchecked")
        Map<String, String> colours = (Map<String, String>) Palette.byTheme().get(theme);
        List<String> drawn = IntStream.range(0, Palette.SIZE)
                .mapToObj(Palette::transport)
                .map(colours::get)
                .toList();

        assertThat(drawn).hasSize(Palette.SIZE).doesNotHaveDuplicates();
        assertThat(drawn)
                .allSatisfy(colour ->
                        assertThat(contrast(colour, colours.get(Palette.PAPER))).isGreaterThan(3));
        assertThat(contrast(colours.get(Palette.MUTED), colours.get(Palette.PAPER)))
                .isGreaterThan(4.5);
    }

    @Test
    void thePagesStyleSheetHasTheSameColours() {
        assertThat(Palette.css())
                .contains(":root { --transport-0: #00508c;", "[data-theme=\"dark\"] { --transport-0: #4c9be8;");
        assertThat(styles("mpi-mpj-cluster").style("mpi-mpj-cluster").svg()).contains("fill:var(--transport-2)");
    }

    private static TransportStyles styles(String... transports) {
        MadeTrials made = MadeTrials.of("producer-consumer");
        for (String transport : transports) {
            made.trial(transport, "threads");
        }
        return TransportStyles.of(List.of(made.reported("made")));
    }

    private static double contrast(String a, String b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
