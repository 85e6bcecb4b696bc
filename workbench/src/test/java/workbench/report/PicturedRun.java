package workbench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import workbench.present.MadeRuns;
import workbench.result.KeptPicture;
import workbench.result.Repetition;
import workbench.result.StoredRun;
import workbench.workload.Picture;

/** A run that is made up, with a picture of stripes in its folder, one for each participant. */
final class PicturedRun {
    /** A grey pixel. */
    static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    private PicturedRun() {}

    static Report report(Path folder, int participants) {
        StoredRun made = MadeRuns.storedWhole();
        Path run = RunFolderWith.run(folder, made);
        Repetition last = made.repetitions().getLast();
        List<Picture.Share> shares = IntStream.range(0, participants)
                .mapToObj(i -> new Picture.Share(i + 1, i == 0 ? 1 : 3, List.of(new Picture.Area(i, 0, 1, 4))))
                .toList();
        byte[] png = Base64.getDecoder().decode(PNG);
        try {
            new KeptPicture(last.trial(), last.round(), new Picture(participants, 4, png, "Stripes", shares)).keep(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(run);
    }

    static Report read(Path run) {
        return new ReportReader(false).read(List.of(run), "scripts/workbench");
    }
}
