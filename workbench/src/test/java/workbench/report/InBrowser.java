package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import workbench.launch.ClassPaths;

/**
 * Tests that open a report in a real browser. Each of them fails too if the page writes an error to the console or asks for anything that is not
 * in its file. Without a browser they are left out, loudly; in CI, where the environment variable {@code CI} is {@code true}, they fail.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class InBrowser {
    private static final Map<Report, String> PAGES = new IdentityHashMap<>();

    private final List<String> errors = new ArrayList<>();
    private final List<String> provoked = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @TempDir
    Path directory;

    @BeforeAll
    void startBrowser() {
        Optional<Programs> programs = Programs.find();
        if (programs.isEmpty()) {
            leaveOut(getClass().getSimpleName());
        }
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        programs.orElseThrow().node().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(programs.orElseThrow().browser())
                        // Root has no sandbox, as in containers.
                        .setChromiumSandbox(false));
    }

    private static void leaveOut(String tests) {
        String sentence = tests + " needs Chromium, Chrome or Edge, and Node: run scripts/setup --with-browser";
        if ("true".equals(System.getenv("CI"))) {
            fail(sentence);
        }
        System.err.println("*** LEFT OUT: " + sentence + ".");
        Assumptions.abort(sentence);
    }

    @AfterAll
    void stopBrowser() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> seen = List.copyOf(errors);
        List<String> asked = List.copyOf(requests);
        errors.clear();
        requests.clear();
        assertThat(seen).as("errors on the console").isEmpty();
        assertThat(asked).as("requests that leave the file").isEmpty();
    }

    /** In a window of a desktop, in the light theme. */
    protected Page open(Report report) {
        return open(report, ColorScheme.LIGHT);
    }

    /** On a phone, in a theme. */
    protected Page openOnPhone(Report report, ColorScheme theme) {
        return open(
                html(report),
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(2)
                        .setHasTouch(true)
                        .setColorScheme(theme));
    }

    protected Page open(Report report, ColorScheme theme) {
        return open(
                html(report),
                new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(theme));
    }

    /** The page of a report; tests share it. */
    protected static String html(Report report) {
        synchronized (PAGES) {
            return PAGES.computeIfAbsent(report, HtmlReport::of);
        }
    }

    protected Page open(String html, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setAcceptDownloads(true));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(errors::add);
        page.onRequest(request -> {
            if (!request.url().matches("(file|data|blob):.*")) {
                requests.add(request.url());
            }
        });
        page.navigate(write(html).toUri().toString());
        return page;
    }

    /** For tests that provoke errors on the console. */
    protected Page openExpectingErrors(String html) {
        Page page = open(html, new Browser.NewContextOptions());
        provoked.addAll(errors);
        errors.clear();
        return page;
    }

    protected List<String> errors() {
        return provoked;
    }

    private Path write(String html) {
        try {
            return Files.writeString(Files.createTempFile(directory, "report", ".html"), html);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            errors.add(message.text());
        }
    }

    /** The whole page as {@code name.png}, for people to look at. */
    protected static void keep(Page page, String name) {
        page.evaluate("() => scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(screenshot(name)).setFullPage(true));
    }

    /** Where {@code name.png} goes: {@code target/screenshots}, for people to look at. */
    protected static Path screenshot(String name) {
        return ClassPaths.placeOf(InBrowser.class).resolveSibling("screenshots").resolve(name + ".png");
    }
}
