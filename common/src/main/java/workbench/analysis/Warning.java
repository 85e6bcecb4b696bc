package workbench.analysis;

import java.util.stream.Stream;
import workbench.result.Repetition;

/** What a reader of a trial's results must know beside them. */
public sealed interface Warning permits Warning.Recorded, Warning.Crowded, Unsettled, Mixed {
    /** What the harness noted while the repetition ran. */
    record Recorded(String note) implements Warning {}

    /** More participants worked at once than there were processors: they took turns. */
    record Crowded(long participants, long processors) implements Warning {
        static Stream<Warning> in(Repetition repetition) {
            Arrangement arrangement = Arrangement.of(repetition);
            return arrangement.isCrowded()
                    ? Stream.of(new Crowded(arrangement.participants(), arrangement.processors()))
                    : Stream.empty();
        }
    }
}
