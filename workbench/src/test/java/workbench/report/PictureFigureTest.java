package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.present.MadeRuns;

class PictureFigureTest {
    @TempDir
    Path directory;

    @Test
    void thePageShowsThePictureAndWhoComputedWhat() {
        String page = HtmlReport.of(PicturedRun.report(directory.resolve("run"), 2));

        assertThat(page).contains("href=\"data:image/png;base64," + PicturedRun.PNG + "\"");
        assertThat(page).contains("aria-label=\"Stripes.\"");
        assertThat(page).contains("aria-label=\"Who computed which part: ");
        assertThat(page).contains(" 1: 1 part, 50 % of the picture, 25 % of the computing time; ");
        assertThat(page).contains("d=\"M1 0h1v4h-1z\"");
        assertThat(page).doesNotContain("font-size=");
    }

    @Test
    void moreParticipantsThanColoursHaveTheirRanksInTheirParts() {
        String page = HtmlReport.of(PicturedRun.report(directory.resolve("run"), 13));

        assertThat(page).contains("<text x=\"12.5\" y=\"2.0\" font-size=\"0.6\">13</text>");
    }

    @Test
    void aRunWithoutPicturesHasNoFigureOfOne() {
        Path run = RunFolderWith.run(directory.resolve("old"), MadeRuns.storedWhole());

        assertThat(HtmlReport.of(PicturedRun.read(run))).doesNotContain("class=\"picture\"");
    }
}
