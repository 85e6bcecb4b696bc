package workbench.report.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.result.Json;
import workbench.result.UnwritableException;
import workbench.result.WholeFile;
import workbench.workload.UsageException;

/** Writes charts as figures for papers and slides: SVG, and PNG in three times the size of a screen's, drawn from the same options as the page's. */
public final class FigureExporter {
    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private static final String OPENED = "<pre id=\"figures\">";
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
     * Writes {@code ID.svg} and {@code ID.png} of each chart; those that are there already are replaced.
     *
     * @param folder made if it is not there
     * @return the files
     * @throws UsageException if the folder cannot be written to
     * @throws FigureException if the browser fails
     */
    public List<Path> write(List<Chart> charts, Path folder) throws InterruptedException {
        if (charts.isEmpty()) {
            return List.of();
        }
        try {
            Files.createDirectories(folder);
            return files(figures(charts, folder), folder);
        } catch (IOException e) {
            throw new UsageException("'" + folder + "' cannot be written to (" + UnwritableException.reason(folder, e)
                    + "): name another folder with --figures.");
        }
    }

    private List<String> figures(List<Chart> charts, Path folder) throws IOException, InterruptedException {
        try (BrowserRun run = new BrowserRun(folder)) {
            List<String> lines = between(run.dump(browser, page(charts), deadline));
            if (lines.size() != charts.size()) {
                throw new FigureException("'" + browser.program() + "' drew " + lines.size() + " of " + charts.size()
                        + " figures: it may be too old");
            }
            return lines;
        }
    }

    private static List<String> between(String elements) {
        int from = elements.indexOf(OPENED);
        int to = elements.indexOf(CLOSED, from);
        return from < 0 || to < 0
                ? List.of()
                : elements.substring(from + OPENED.length(), to).strip().lines().toList();
    }

    /** The scripts draw each chart that the options name, and leave them in the element {@code figures}. */
    private static String page(List<Chart> charts) {
        Map<String, Object> options = new LinkedHashMap<>();
        charts.forEach(chart -> options.put(chart.id(), chart.option()));
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n" + OPENED + CLOSED + "\n");
        page.append("<script type=\"application/json\" id=\"chart-options\">")
                .append(Json.writeCompact(options).replace("<", "\\u003c"))
                .append("</script>\n");
        ChartScripts.all()
                .forEach(script -> page.append("<script>").append(script).append("</script>\n"));
        return page.toString();
    }

    /** @param lines each an id, an SVG and a PNG in Base64 */
    private static List<Path> files(List<String> lines, Path folder) {
        List<Path> files = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            files.add(written(folder.resolve(parts[0] + ".svg"), decoded(parts[1])));
            files.add(written(folder.resolve(parts[0] + ".png"), decoded(parts[2])));
        }
        return List.copyOf(files);
    }

    private static Path written(Path file, byte[] bytes) {
        try {
            WholeFile.write(file, bytes);
            return file;
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64.getBytes(StandardCharsets.US_ASCII));
    }
}
