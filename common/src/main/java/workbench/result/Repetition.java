package workbench.result;

import java.util.List;
import java.util.Map;
import workbench.metric.MetricCatalogue;
import workbench.semantics.Semantics;
import workbench.workload.Verdict;

/**
 * Everything about one repetition, raw: one line of {@code repetitions.jsonl}.
 *
 * @param trial the trial's id within the run
 * @param parameters by name; counts and sizes in bytes are numbers, the rest are texts
 * @param round counts from 1
 * @param reason why it is not ok, for people; empty if it is
 * @param verdict of all iterations; null if it did not come to one
 * @param verification the verdict of the iteration that checks whole payloads; null if it did not come to one
 * @param semantics what the metrics mean, by name, in phrases; only in older files, which do not tell it as data
 * @param meaning what the metrics mean; null in older files and where nothing could run
 * @param host facts about what ran beside the participants
 * @param sources how metrics were measured where that depends on the system, by name, and the kernel that ran, see {@link KernelSource}
 * @param machine what else the machine did in the timed part, by name, the unit in the name; without what could not be read
 * @param warnings what a reader of the results must know
 * @param histogram times, HdrHistogram's compressed encoding in Base64; empty if there are none
 * @param startedAt ISO 8601
 * @param wallSeconds from launching to the end of the last process
 */
public record Repetition(
        String trial,
        String workload,
        String transport,
        String deployment,
        String kernel,
        Map<String, Object> parameters,
        int round,
        Status status,
        String reason,
        Verdict verdict,
        Verdict verification,
        Metrics metrics,
        List<ParticipantRecord> participants,
        Map<String, String> semantics,
        Semantics meaning,
        Map<String, String> host,
        Map<String, String> sources,
        Map<String, Object> machine,
        List<String> warnings,
        Windows windows,
        String histogram,
        String startedAt,
        double wallSeconds) {

    /** Whether every answer was right and the rate that was asked for was too much, which is a result where rates are tried. */
    public boolean isSaturated() {
        return status == Status.FAILED
                && verdict != null
                && verdict.correct()
                && metrics.values().containsKey(MetricCatalogue.SENT_PER_SECOND.name());
    }

    /** A file of another version may leave out what is not needed, and who skims one does. */
    public Repetition {
        status = status == null ? Status.FAILED : status;
        metrics = metrics == null ? Metrics.NONE : metrics;
        participants = participants == null ? List.of() : participants;
        histogram = histogram == null ? "" : histogram;
    }
}
