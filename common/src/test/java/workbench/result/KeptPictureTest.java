package workbench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.workload.Picture;

class KeptPictureTest {
    private static final String TRIAL = "farm/queue/threads/native/workers=3";

    @TempDir
    Path run;

    @Test
    void whatWasKeptIsReadAgainAndTheLatestCounts() throws IOException {
        picture(1, "before").keep(run);
        picture(2, "after").keep(run);

        KeptPicture read = KeptPicture.read(run, TRIAL).orElseThrow();

        assertThat(read.round()).isEqualTo(2);
        assertThat(read.picture().png()).isEqualTo("after".getBytes(StandardCharsets.UTF_8));
        assertThat(read.picture())
                .usingRecursiveComparison()
                .isEqualTo(picture(2, "after").picture());
    }

    @Test
    void aRunWithoutPicturesHasNone() {
        assertThat(KeptPicture.read(run, TRIAL)).isEmpty();
    }

    @Test
    void anotherTrialHasNone() throws IOException {
        picture(1, "png").keep(run);

        assertThat(KeptPicture.read(run, "farm/queue/threads/native")).isEmpty();
    }

    @Test
    void whatIsDamagedIsNone() throws IOException {
        for (String damage : List.of("", "null", "{", "{}", "{\"trial\": \"" + TRIAL + "\", \"shares\": [null]}")) {
            picture(1, "png").keep(run);
            Files.writeString(run.resolve("pictures/" + TRIAL.replace('/', '.') + ".json"), damage);

            assertThat(KeptPicture.read(run, TRIAL)).as(damage).isEmpty();
        }
    }

    private static KeptPicture picture(int round, String png) {
        Picture.Share share = new Picture.Share(1, 500, List.of(new Picture.Area(0, 0.5, 2, 1)));
        byte[] bytes = png.getBytes(StandardCharsets.UTF_8);
        return new KeptPicture(TRIAL, round, new Picture(4, 3, bytes, "a square", List.of(share)));
    }
}
