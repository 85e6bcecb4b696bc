package workbench.present;

import java.util.Locale;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.analysis.WorkloadMetrics;
import workbench.workload.Verdict;

/** What verification found in all trials of a workload. */
public final class VerifiedText {
    private VerifiedText() {}

    /** A sentence; empty where nothing was sent. */
    public static String of(WorkloadComparison workload) {
        Verdict all = workload.trials().stream().map(TrialSummary::verdict).reduce(Verdict.NONE, Verdict::plus);
        if (all.sent() == 0) {
            return "";
        }
        String what = WorkloadMetrics.operationName(workload.workload()) + "s";
        String counted = String.format(Locale.ROOT, "%,d", all.received()) + " " + what + " in the timed parts";
        String complaint = all.complaint();
        if (complaint.isEmpty()) {
            return "Verified: " + counted + ", none lost, doubled, reordered or corrupt.";
        }
        return all.correct()
                ? "Verified: " + counted + ", none doubled or corrupt; " + complaint
                        + ", which is no mistake where the transport makes its best effort and promises no more."
                : "Verification found " + complaint + " (" + counted + "); see below.";
    }
}
