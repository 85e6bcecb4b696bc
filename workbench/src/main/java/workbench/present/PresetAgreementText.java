package workbench.present;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import workbench.analysis.PresetAgreement;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;

/** What a short run says beside a long one of the same trials, for a terminal. */
public final class PresetAgreementText {
    private PresetAgreementText() {}

    public static String of(PresetAgreement agreement, Ink ink) {
        Table table = new Table(List.of(Align.NAME, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT));
        table.add(cells("", "short", "long", "short ÷ long", ""));
        agreement.trials().forEach(line -> table.add(row(line, "%,.0f")));
        agreement.ratios().forEach(line -> table.add(row(line, "%.2f")));
        return table.render("  ", ink);
    }

    private static List<Cell> row(PresetAgreement.Line line, String format) {
        String verdict = line.steady() ? line.agrees() ? "agrees" : "DOES NOT AGREE" : SteadinessText.STILL_WARMING_UP;
        return cells(
                line.subject(),
                number(line.shortRun(), format),
                number(line.longRun(), format),
                number(line.quotient(), "%.2f"),
                verdict);
    }

    private static String number(Optional<Double> value, String format) {
        return value.map(number -> String.format(Locale.ROOT, format, number)).orElse("–");
    }

    private static List<Cell> cells(String... texts) {
        return List.of(texts).stream().map(Cell::of).toList();
    }
}
