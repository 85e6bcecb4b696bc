package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import workbench.present.MadeRuns;
import workbench.report.chart.Chart;
import workbench.report.chart.EveryKind;
import workbench.report.chart.FigureExporter;

/** Figures that a real browser draws. */
class FiguresIT extends InBrowser {
    /** The last two are no characters of XML, however they are written. */
    private static final String HOSTILE_TO_SVG = "</title></desc></svg>]]>&lt;\"\u0001\ud800";

    private static final Set<String> DRAWING = Set.of(
            "svg", "title", "desc", "defs", "clipPath", "style", "g", "rect", "path", "polygon", "polyline", "text");

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
        List<Chart> charts = EveryKind.charts(MadeRuns.hostile(Reports.HOSTILE + HOSTILE_TO_SVG));

        FigureExporter.of(System.getenv()).write(charts, folder);

        assertThat(charts).isNotEmpty();
        for (Chart chart : charts) {
            Document document = parsed(folder.resolve(chart.id() + ".svg"));
            assertThat(elements(document)).isSubsetOf(DRAWING);
            assertThat(attributes(document)).noneMatch(name -> name.startsWith("on") || name.endsWith("href"));
            assertThat(document.getElementsByTagName("title").getLength()).isEqualTo(1);
            assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                    .contains(Reports.HOSTILE, "</title></desc></svg>]]>&lt;\"");
            assertThat(texts(document)).contains("<img", "onerror=");
        }
    }

    private static Set<String> elements(Document document) {
        return nodes(document).map(Node::getNodeName).collect(Collectors.toSet());
    }

    private static List<String> attributes(Document document) {
        return nodes(document)
                .map(Node::getAttributes)
                .flatMap(all -> IntStream.range(0, all.getLength()).mapToObj(all::item))
                .map(Node::getNodeName)
                .toList();
    }

    /** What is drawn. */
    private static String texts(Document document) {
        return nodes(document)
                .filter(node -> node.getNodeName().equals("text"))
                .map(Node::getTextContent)
                .collect(Collectors.joining(" "));
    }

    private static Stream<Node> nodes(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(all::item);
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
