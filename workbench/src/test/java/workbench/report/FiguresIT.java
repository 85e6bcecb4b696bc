package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import workbench.present.MadeRun;
import workbench.report.chart.Chart;
import workbench.report.chart.EveryKind;
import workbench.report.chart.FigureExporter;

/** Figures that a real browser draws. */
class FiguresIT extends InBrowser {
    @TempDir
    Path folder;

    @Test
    void eachChartIsAnSvgAndAPng() throws Exception {
        List<Chart> charts = EveryKind.charts(EveryKind.stored("every-kind"));

        List<Path> files = FigureExporter.of(System.getenv()).write(charts, folder);

        assertThat(files).hasSize(2 * charts.size());
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrderElementsOf(files);
        }
        for (Chart chart : charts) {
            Path svg = folder.resolve(chart.id() + ".svg");
            Document document = parsed(svg);
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(chart.title());
            assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(chart.alternative());
            assertThat(document.getElementsByTagName("path").getLength()).isGreaterThan(8);
            assertThat(Files.readString(svg)).doesNotContain("NaN", "Infinity", "undefined");
            assertThat(colours(ImageIO.read(folder.resolve(chart.id() + ".png").toFile())))
                    .as(chart.id())
                    .isGreaterThan(5);
        }
    }

    @Test
    void namesFromResultFilesAreNoMarkupInFigures() throws Exception {
        List<Chart> charts = EveryKind.charts(MadeRun.hostile(Reports.HOSTILE));

        FigureExporter.of(System.getenv()).write(charts, folder);

        Document document = parsed(folder.resolve(charts.getFirst().id() + ".svg"));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("img").getLength()).isZero();
        assertThat(document.getDocumentElement().getTextContent()).contains("<img src=x");
    }

    private static Document parsed(Path svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }
}
