package workbench.workload;

import java.util.List;

/**
 * A kernel of the NAS Parallel Benchmarks, by the published specification (Bailey and others: The NAS Parallel Benchmarks, RNR-94-007) with the sizes, the
 * counting of operations and the verification of NPB 3.4. An iteration is what NPB times; the warm-up stands for the pass that NPB runs before that.
 */
public abstract class NasBenchmark implements SharedWork {
    static final String CLASS = "class";

    /** By the names of the classes, the smallest first. */
    static Parameter classParameter() {
        return Parameter.choice(
                CLASS, "size of the problem, as NPB defines it: sample, workstation, A, B", "S", "W", "A", "B");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                classParameter(), SharedWork.workersParameter(), CommonParameters.timeLimit(), Fault.anyParameter());
    }

    @Override
    public void check(Parameters parameters) {
        Fault fault = Fault.of(parameters);
        if (parameters.count(WORKERS) == 1 && needsOthers(fault)) {
            throw new UsageException(
                    "'fault' cannot be '" + parameters.word(Fault.PARAMETER) + "' with one worker: nothing travels.");
        }
    }

    /** Whether a mistake is one of what ranks send each other. */
    abstract boolean needsOthers(Fault fault);

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "'class' (" + parameters.word(CLASS) + ")";
    }
}
