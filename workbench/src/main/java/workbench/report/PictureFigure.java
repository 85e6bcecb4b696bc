package workbench.report;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import workbench.present.Prose;
import workbench.result.KeptPicture;
import workbench.result.ParticipantRecord;
import workbench.result.Repetition;
import workbench.workload.Picture;

/**
 * What a trial came to, and who has computed which part of it.
 *
 * @param id of its places in the page: letters and digits
 * @param title which trial, and which repetition of it
 * @param image a link that holds the image
 * @param seen what is to be seen in it
 * @param shares one for each participant that has computed; may be empty
 */
record PictureFigure(
        String id, String title, int width, int height, String image, String seen, List<PictureShare> shares) {
    /** More would make the page large, and nobody would look at them. */
    private static final int MOST = 24;

    /** Slots of the palette, so that the first ones are as far apart as can be. */
    private static final List<Integer> COLOURS = List.of(0, 3, 4, 5, 2, 1, 7, 6, 8, 9, 10, 11);

    /** Of the trials of a table that have one. */
    static List<PictureFigure> of(String section, ResultTable table) {
        List<PictureFigure> figures = new ArrayList<>();
        for (ResultTable.Group group : table.groups()) {
            for (ResultTable.Row row : group.rows()) {
                if (figures.size() < MOST) {
                    KeptPicture.read(row.run().stored().folder(), row.trial().id())
                            .map(kept -> of(section + "p" + (figures.size() + 1), group, row, kept))
                            .ifPresent(figures::add);
                }
            }
        }
        return List.copyOf(figures);
    }

    private static PictureFigure of(String id, ResultTable.Group group, ResultTable.Row row, KeptPicture kept) {
        Picture picture = kept.picture();
        List<Repetition> repetitions = row.run().stored().repetitions().stream()
                .filter(repetition -> repetition.trial().equals(kept.trial()) && repetition.round() == kept.round())
                .toList();
        return new PictureFigure(
                id,
                row.name() + ", " + group.heading() + ", round " + kept.round() + failed(repetitions),
                picture.width(),
                picture.height(),
                "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()),
                picture.text() + ".",
                shares(picture, repetitions));
    }

    private static String failed(List<Repetition> repetitions) {
        return repetitions.stream()
                .filter(repetition -> !repetition.reason().isEmpty())
                .map(repetition -> ": " + repetition.reason())
                .findFirst()
                .orElse("");
    }

    private static List<PictureShare> shares(Picture picture, List<Repetition> repetitions) {
        List<ParticipantRecord> participants = repetitions.stream()
                .flatMap(repetition -> repetition.participants().stream())
                .toList();
        double whole = areas(picture.shares().stream());
        double nanos = picture.shares().stream()
                .mapToDouble(Picture.Share::computeNanos)
                .sum();
        boolean numbered = picture.shares().size() > COLOURS.size();
        List<PictureShare> shares = new ArrayList<>();
        for (Picture.Share share : picture.shares()) {
            String name = participants.stream()
                            .filter(participant -> participant.rank() == share.rank())
                            .map(participant -> participant.role() + " ")
                            .findFirst()
                            .orElse("rank ")
                    + share.rank();
            String told = Prose.counted(share.areas().size(), "part") + ", "
                    + percent(areas(Stream.of(share)), whole) + " of the picture, "
                    + percent(share.computeNanos(), nanos) + " of the computing time";
            shares.add(new PictureShare(
                    COLOURS.get(shares.size() % COLOURS.size()),
                    name,
                    told,
                    share.areas(),
                    numbered ? share.rank() + "" : ""));
        }
        return List.copyOf(shares);
    }

    private static double areas(Stream<Picture.Share> shares) {
        return shares.flatMap(share -> share.areas().stream())
                .mapToDouble(area -> area.width() * area.height())
                .sum();
    }

    private static String percent(double part, double whole) {
        return whole > 0 ? String.format(Locale.ROOT, "%.0f %%", 100 * part / whole) : "–";
    }

    boolean isShared() {
        return !shares.isEmpty();
    }

    /** The second view, for those who do not see it. */
    String divided() {
        return "Who computed which part: "
                + String.join("; ", shares.stream().map(PictureShare::sentence).toList()) + ".";
    }
}
