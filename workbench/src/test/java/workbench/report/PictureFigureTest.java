package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.present.MadeRuns;
import workbench.result.KeptPicture;
import workbench.result.Repetition;
import workbench.result.StoredRun;
import workbench.workload.Picture;

class PictureFigureTest {
    private static final byte[] PNG = {1, 2, 3};

    @TempDir
    Path directory;

    @Test
    void thePageShowsThePictureAndWhoComputedWhat() throws IOException {
        String page = page(2);

        assertThat(page).contains("href=\"data:image/png;base64,AQID\"");
        assertThat(page).contains("aria-label=\"Stripes.\"");
        assertThat(page).contains("aria-label=\"Who computed which part: ");
        assertThat(page).contains(" 1: 1 part, 50 % of the picture, 25 % of the computing time; ");
        assertThat(page).contains("d=\"M1 0h1v4h-1z\"");
        assertThat(page).doesNotContain("font-size=");
    }

    @Test
    void moreParticipantsThanColoursHaveTheirNumbersInTheirParts() throws IOException {
        String page = page(13);

        assertThat(page).contains("<text x=\"12.5\" y=\"2.0\" font-size=\"0.6\">13</text>");
    }

    @Test
    void aRunWithoutPicturesHasNoFigureOfOne() {
        Path run = RunFolderWith.run(directory.resolve("old"), MadeRuns.storedWhole());

        assertThat(html(run)).doesNotContain("class=\"picture\"");
    }

    private String page(int participants) throws IOException {
        StoredRun made = MadeRuns.storedWhole();
        Path run = RunFolderWith.run(directory.resolve("run"), made);
        Repetition last = made.repetitions().getLast();
        List<Picture.Share> shares = IntStream.range(0, participants)
                .mapToObj(i -> new Picture.Share(i + 1, i == 0 ? 1 : 3, List.of(new Picture.Area(i, 0, 1, 4))))
                .toList();
        Picture picture = new Picture(participants, 4, PNG, "Stripes", shares);
        new KeptPicture(last.trial(), last.round(), picture).keep(run);
        return html(run);
    }

    private static String html(Path run) {
        return HtmlReport.of(new ReportReader(false).read(List.of(run), "scripts/workbench"));
    }
}
