package workbench.report.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbench.result.Json;
import workbench.result.UnwritableException;
import workbench.result.WholeFile;
import workbench.workload.UsageException;

/** Writes charts as figures for papers and slides, drawn from the same options as the page's: for a screen, or as wide as they will be in print. */
public final class FigureExporter {
    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private static final String OPENED = "<pre id=\"figures\"";

    /** What the browser has drawn begins so. */
    private static final Pattern SIZE = Pattern.compile("<svg width=\"([0-9.]+)(mm)?\" height=\"([0-9.]+)(?:mm)?\"");

    private static final String CLOSED = "</pre>";

    private final Browser browser;
    private final Duration deadline;

    FigureExporter(Browser browser, Duration deadline) {
        this.browser = browser;
        this.deadline = deadline;
    }

    /**
     * @param environment of the process, with its PATH
     * @throws UsageException if there is no browser that draws
     */
    public static FigureExporter of(Map<String, String> environment) {
        Browser browser = Browser.find(environment).orElseThrow(FigureExporter::noBrowser);
        return new FigureExporter(browser, DEADLINE);
    }

    static UsageException noBrowser() {
        return new UsageException("--figures needs a browser that draws them, and there is none: looked for "
                + Browser.SOUGHT + "; install one, or save single charts from the page elsewhere.");
    }

    /**
     * Writes {@code ID.svg}, {@code ID.png} and {@code ID.pdf} of each chart; those that are there already are replaced.
     *
     * @param folder made if it is not there
     * @return the files
     * @throws UsageException if the folder cannot be written to
     * @throws FigureException if the browser fails
     */
    public List<Path> write(List<Chart> charts, Path folder, FigureStyle style) throws InterruptedException {
        if (charts.isEmpty()) {
            return List.of();
        }
        try {
            Files.createDirectories(folder);
            return draw(charts, folder, style);
        } catch (IOException e) {
            throw new UsageException("'" + folder + "' cannot be written to (" + UnwritableException.reason(folder, e)
                    + "): name another folder with --figures.");
        }
    }

    /** All of them or none, should the browser fail. */
    private List<Path> draw(List<Chart> charts, Path folder, FigureStyle style)
            throws IOException, InterruptedException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        try (BrowserRun run = new BrowserRun(folder)) {
            for (String line : lines(run, charts, style)) {
                // An id, an SVG and a PNG in Base64.
                String[] parts = line.split(" ", 3);
                for (FigureFormat format : style.formats()) {
                    byte[] content = switch (format) {
                        case SVG -> decoded(parts[1]);
                        case PNG -> decoded(parts[2]);
                        case PDF -> run.print(browser, paper(parts[0], parts[1]), deadline);
                    };
                    files.put(folder.resolve(format.fileName(parts[0])), content);
                }
            }
        }
        files.forEach(FigureExporter::write);
        return List.copyOf(files.keySet());
    }

    private List<String> lines(BrowserRun run, List<Chart> charts, FigureStyle style)
            throws IOException, InterruptedException {
        List<String> lines = between(run.dump(browser, page(charts, style), deadline));
        if (lines.size() != charts.size()) {
            throw new FigureException("'" + browser.program() + "' drew " + lines.size() + " of " + charts.size()
                    + " figures: it may be too old");
        }
        return lines;
    }

    private static List<String> between(String elements) {
        int from = elements.indexOf('>', elements.indexOf(OPENED)) + 1;
        int to = elements.indexOf(CLOSED, from);
        return !elements.contains(OPENED) || to < 0
                ? List.of()
                : elements.substring(from, to).strip().lines().toList();
    }

    /** The scripts draw each chart that the options name, and leave them in the element {@code figures}. */
    private static String page(List<Chart> charts, FigureStyle style) {
        Map<String, Object> options = new LinkedHashMap<>();
        charts.forEach(chart -> options.put(chart.id(), chart.option()));
        String width = style.width()
                .map(wide -> " data-millimetres=\"" + wide.millimetres() + "\"")
                .orElse("");
        // Pixels take the longest.
        String png = style.formats().contains(FigureFormat.PNG) ? "" : " data-png=\"no\"";
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n")
                .append(OPENED)
                .append(width)
                .append(png)
                .append('>')
                .append(CLOSED)
                .append("\n<script type=\"application/json\" id=\"chart-options\">")
                .append(Json.writeCompact(options).replace("<", "\\u003c"))
                .append("</script>\n");
        ChartScripts.all()
                .forEach(script -> page.append("<script>").append(script).append("</script>\n"));
        return page.toString();
    }

    /** A figure on a sheet of its own size; as a picture, so that nothing in it is run. */
    private static String paper(String id, String svg) {
        Matcher size = SIZE.matcher(new String(decoded(svg), StandardCharsets.UTF_8));
        if (!size.lookingAt()) {
            throw new FigureException("the figure '" + id + "' has no size");
        }
        String unit = size.group(2) == null ? "px" : size.group(2);
        String width = size.group(1) + unit;
        String height = size.group(3) + unit;
        return "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>" + id + "</title>\n"
                + "<style>@page{size:" + width + " " + height + ";margin:0}body{margin:0}"
                + "img{display:block;width:" + width + ";height:" + height + "}</style>\n"
                + "<img alt=\"\" src=\"data:image/svg+xml;base64," + svg + "\">\n";
    }

    private static void write(Path file, byte[] bytes) {
        try {
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64.getBytes(StandardCharsets.US_ASCII));
    }
}
