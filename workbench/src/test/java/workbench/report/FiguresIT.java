package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import workbench.present.MadeRuns;
import workbench.report.chart.Chart;
import workbench.report.chart.EveryKind;
import workbench.report.chart.FigureExporter;
import workbench.report.chart.FigureFormat;
import workbench.report.chart.FigureStyle;
import workbench.report.chart.FigureWidth;

/** Figures that a real browser draws. */
class FiguresIT extends InBrowser {
    /** The last two are no characters of XML, however they are written. */
    private static final String HOSTILE_TO_SVG = "</title></desc></svg>]]>&lt;\"\u0001\ud800";

    /** Of a millimetre. */
    private static final double POINTS = 72 / 25.4;

    private static final Set<String> DRAWING = Set.of(
            "svg", "title", "desc", "defs", "clipPath", "style", "g", "rect", "path", "polygon", "polyline", "text");

    private static final FigureStyle SCREEN =
            new FigureStyle(Optional.empty(), Set.of(FigureFormat.SVG, FigureFormat.PNG));

    /** Of all texts of all figures: the size in points that the smallest has in print, and how far any reaches beyond its figure. */
    private static final String TEXTS = """
            () => {
              const of = svg => [...svg.querySelectorAll('text')].map(text => {
                const [box, figure] = [text, svg].map(element => element.getBoundingClientRect());
                const pointsOfUnit = parseFloat(svg.getAttribute('width')) / 25.4 * 72 / svg.viewBox.baseVal.width;
                return {
                  points: Math.min(...[text, ...text.children].map(part =>
                    parseFloat(getComputedStyle(part).fontSize) * pointsOfUnit)),
                  beyond: Math.max(figure.left - box.left, box.right - figure.right,
                    figure.top - box.top, box.bottom - figure.bottom),
                };
              });
              const all = [...document.querySelectorAll('svg')].flatMap(of);
              return [Math.min(...all.map(text => text.points)), Math.max(...all.map(text => text.beyond)), all.length];
            }
            """;

    @TempDir
    Path folder;

    @Test
    void eachChartIsAnSvgAndAPng() throws Exception {
        List<Chart> charts = EveryKind.charts(EveryKind.stored("every-kind"));

        List<Path> files = FigureExporter.of(System.getenv()).write(charts, folder, SCREEN);

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

    /** What is drawn for a screen and made to fit a column has letters of 4 points. */
    @Test
    void figuresAreLegibleAtTheSmallestWidthThatTheyMayHaveInPrint() throws Exception {
        String width = "80mm";
        List<Chart> charts = EveryKind.charts(EveryKind.stored("every-kind"));

        FigureExporter.of(System.getenv())
                .write(charts, folder, new FigureStyle(FigureWidth.of(width), Set.of(FigureFormat.SVG)));

        StringBuilder html = new StringBuilder("<!DOCTYPE html>");
        for (Chart chart : charts) {
            Path svg = folder.resolve(chart.id() + ".svg");
            assertThat(parsed(svg).getDocumentElement().getAttribute("width")).isEqualTo(width);
            html.append("<p>").append(Files.readString(svg));
        }
        Page page = open(html.toString(), new Browser.NewContextOptions().setViewportSize(1_280, 900));
        keep(page, "figures-" + width);
        List<?> seen = (List<?>) page.evaluate(TEXTS);
        assertThat(((Number) seen.get(0)).doubleValue()).as("points").isGreaterThanOrEqualTo(7);
        assertThat(((Number) seen.get(1)).doubleValue()).as("beyond the figure").isLessThanOrEqualTo(1);
        assertThat(((Number) seen.get(2)).intValue()).as("texts").isGreaterThan(100);
    }

    @Test
    void aPdfIsOnePageOfItsFiguresSizeAndHasItsLetters() throws Exception {
        Chart chart = EveryKind.charts(EveryKind.stored("every-kind")).getFirst();

        List<Path> files = FigureExporter.of(System.getenv())
                .write(
                        List.of(chart),
                        folder,
                        new FigureStyle(FigureWidth.of("88mm"), Set.of(FigureFormat.SVG, FigureFormat.PDF)));

        assertThat(files).containsExactly(folder.resolve(chart.id() + ".svg"), folder.resolve(chart.id() + ".pdf"));
        double height = Double.parseDouble(parsed(files.getFirst())
                .getDocumentElement()
                .getAttribute("height")
                .replace("mm", ""));
        String pdf = Files.readString(files.getLast(), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF").contains("/FontFile").doesNotContain("/Subtype /Image");
        assertThat(Pattern.compile("/Type /Page\\b(?!s)").matcher(pdf).results())
                .hasSize(1);
        Matcher box = Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)]").matcher(pdf);
        assertThat(box.find()).isTrue();
        assertThat(Double.parseDouble(box.group(1))).isCloseTo(88 * POINTS, Offset.offset(1.0));
        assertThat(Double.parseDouble(box.group(2))).isCloseTo(height * POINTS, Offset.offset(1.0));
    }

    @Test
    void namesFromResultFilesAreNoMarkupInFigures() throws Exception {
        List<Chart> charts = EveryKind.charts(MadeRuns.hostile(Reports.HOSTILE + HOSTILE_TO_SVG));

        FigureExporter.of(System.getenv()).write(charts, folder, SCREEN);

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
