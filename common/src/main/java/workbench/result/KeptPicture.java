package workbench.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import workbench.workload.Picture;

/**
 * What a trial's latest repetition has come to, as a run's folder keeps it: an image that any program shows, and beside it what is to be known of it.
 *
 * @param round of that repetition
 */
public record KeptPicture(String trial, int round, Picture picture) {
    private static final String FOLDER = "pictures";
    private static final String IMAGE = ".png";
    private static final String ABOUT = ".json";

    /** A page holds all that it shows. */
    private static final long MOST_BYTES = 8L << 20;

    private static final int MOST_AREAS = 20_000;

    /** The file beside the image. */
    private record About(String trial, int round, int width, int height, String text, List<Picture.Share> shares) {}

    /** In place of an earlier one of this trial. */
    public void keep(Path run) throws IOException {
        Path folder = Files.createDirectories(run.resolve(FOLDER));
        String name = RunFolder.fileName(trial);
        About about = new About(trial, round, picture.width(), picture.height(), picture.text(), picture.shares());
        WholeFile.write(folder.resolve(name + IMAGE), picture.png());
        WholeFile.write(folder.resolve(name + ABOUT), Json.writeCompact(about).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where there is none, or none that can be read. */
    public static Optional<KeptPicture> read(Path run, String trial) {
        Path image = run.resolve(FOLDER).resolve(RunFolder.fileName(trial) + IMAGE);
        Path about = run.resolve(FOLDER).resolve(RunFolder.fileName(trial) + ABOUT);
        try {
            if (!isRead(image) || !isRead(about)) {
                return Optional.empty();
            }
            byte[] png = Files.readAllBytes(image);
            return Optional.ofNullable(Json.MAPPER.readValue(Files.readAllBytes(about), About.class))
                    .filter(read -> isSound(read, trial))
                    .map(read -> new KeptPicture(
                            trial, read.round, new Picture(read.width, read.height, png, read.text, read.shares)));
        } catch (IOException | JacksonException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isRead(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
    }

    private static boolean isSound(About about, String trial) {
        return about.trial.equals(trial)
                && about.width > 0
                && about.height > 0
                && about.shares.stream().allMatch(share -> share != null && share.areas() != null)
                && about.shares.stream().mapToInt(share -> share.areas().size()).sum() <= MOST_AREAS
                && about.shares.stream().noneMatch(share -> share.areas().contains(null));
    }
}
