package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether pictures are seen, by those who see and by those who do not. */
class PictureIT extends InBrowser {
    private static final int PHONE = 390;

    @TempDir
    Path runs;

    @Test
    void onAPhoneBothViewsHaveTheWholeWidth() {
        Page page = openOnPhone(PicturedRun.report(runs.resolve("phone"), 13), ColorScheme.LIGHT);

        List<Locator> views = page.locator(".picture .views > svg").all();
        assertThat(views).hasSize(2);
        views.forEach(view -> {
            BoundingBox box = view.boundingBox();
            assertThat(box.x).isNotNegative();
            assertThat(box.x + box.width).isLessThanOrEqualTo(PHONE);
            assertThat(box.width).isGreaterThan(PHONE * 0.75);
        });
        keep(page, "page-phone-picture");
    }

    @Test
    void picturesAreAccessible() {
        AccessibilityIT.noViolation(open(PicturedRun.report(runs.resolve("light"), 3)));
        AccessibilityIT.noViolation(open(PicturedRun.report(runs.resolve("dark"), 13), ColorScheme.DARK));
    }
}
