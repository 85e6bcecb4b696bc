package workbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import workbench.control.Folders;
import workbench.control.KernelsInTurn;
import workbench.transport.Transport;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Workload;

/**
 * Measures what the workbench itself costs: a transport's kernel and a bare loop do the same, alternately, in the same JVMs.
 */
public final class OverheadBenchmark {
    private final ClassPaths classPaths;
    private final int pairs;
    private final long messages;

    /**
     * @param pairs of iterations; an even number
     * @param messages of each iteration, where the workload has messages
     */
    public OverheadBenchmark(ClassPaths classPaths, int pairs, long messages) {
        this.classPaths = classPaths;
        this.pairs = pairs;
        this.messages = messages;
    }

    /**
     * The ratios of the kernel's operations per second to the bare loop's, a pair each.
     *
     * @throws IllegalStateException if a message was lost, doubled, reordered or corrupt, an answer was wrong, or the repetition broke
     */
    public List<Double> ratios(Workload workload, Transport transport) throws IOException, InterruptedException {
        Trial trial = trial(workload, transport);
        TrialRunner runner = new TrialRunner(trial, new OverheadSchedule(trial, messages, pairs), new RunListener() {});
        Path folder = Files.createTempDirectory("workbench-overhead");
        try {
            Launch.in(folder, folder, trial, classPaths).run(runner, Defaults.LEAVE_NANOS);
        } catch (RepetitionException e) {
            throw new IllegalStateException(trial.id() + ": " + e.getMessage(), e);
        } finally {
            Folders.removeQuietly(folder);
        }
        return ratios(trial, runner.observation().iterations());
    }

    private Trial trial(Workload workload, Transport transport) {
        Map<String, String> settings = workload.fixedSize()
                ? Map.of("timeLimit", "1h")
                : Map.of("producers", "1", "consumers", "1", "messages", Long.toString(messages), "timeLimit", "1h");
        Selection selection = Selection.one(workload.name(), transport.id(), Optional.empty(), Trial.NATIVE, settings);
        PlanRequest request = new PlanRequest(List.of(selection), Preset.SMOKE, OptionalInt.of(1), OptionalLong.of(1));
        Trial planned = new Planner(List.of(workload), List.of(transport))
                .plan(request)
                .trials()
                .getFirst();
        return new Trial(
                planned.id(),
                planned.workload(),
                transport,
                planned.deployment(),
                Trial.OVERHEAD,
                planned.parameters());
    }

    private static List<Double> ratios(Trial trial, List<Workload.Observed> iterations) {
        List<Workload.Observed> ofKernel = new ArrayList<>(only(iterations, Phase.BASELINE));
        List<Double> kernelSeconds = new ArrayList<>();
        List<Double> bareSeconds = new ArrayList<>();
        long turn = 0;
        for (Workload.Observed observed : iterations) {
            if (observed.iteration().phase() != Phase.BASELINE) {
                boolean isKernel = KernelsInTurn.isFirst(turn++);
                if (isKernel) {
                    ofKernel.add(observed);
                }
                if (observed.iteration().phase() == Phase.TIMED) {
                    (isKernel ? kernelSeconds : bareSeconds).add(seconds(trial, observed));
                }
            }
        }
        verify(trial, ofKernel, iterations);
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < kernelSeconds.size(); pair++) {
            ratios.add(bareSeconds.get(pair) / kernelSeconds.get(pair));
        }
        return ratios;
    }

    /** The kernel's iterations as any; of the bare loop's, which keep no books, the answers. */
    private static void verify(Trial trial, List<Workload.Observed> ofKernel, List<Workload.Observed> all) {
        Set<Long> answers = new HashSet<>();
        for (Workload.Observed observed : all) {
            for (Receipt receipt : observed.receipts()) {
                if (receipt instanceof Receipt.Answered answered) {
                    answers.add(answered.answer());
                }
            }
        }
        boolean correct =
                trial.workload().assess(trial.parameters(), ofKernel).verdict().correct();
        if (!correct || answers.size() > 1) {
            throw new IllegalStateException(trial.id() + ": verification failed");
        }
    }

    private static double seconds(Trial trial, Workload.Observed observed) {
        return trial.workload()
                .assess(trial.parameters(), List.of(observed))
                .figures()
                .get("seconds");
    }

    private static List<Workload.Observed> only(List<Workload.Observed> iterations, Phase phase) {
        return iterations.stream()
                .filter(observed -> observed.iteration().phase() == phase)
                .toList();
    }
}
