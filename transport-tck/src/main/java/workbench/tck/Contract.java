package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import workbench.launch.ClassPaths;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.StartupTraining;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.Reliability;
import workbench.workload.Verdict;

/**
 * How the tests of a contract are run: on the real mechanism, in JVMs of their own, through the same harness as a user's run. Most trials share
 * their JVMs with those before, which takes a fraction of the time, and what is the same for all transports that have the same kernels is tested over one
 * of them; with the system property {@code workbench.full} each trial has fresh JVMs and everything is tested everywhere. A trial waits more than it
 * computes, so several are run at once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
abstract class Contract {
    private static final boolean FULL = System.getProperty("workbench.full") != null;

    /** More than twice as many as may be under way unless that is set. */
    private static final int MESSAGES = 1_201;

    /** Of calls, each of which is answered before the next one. */
    private static final int CALLS = 301;

    /** Of those that the harness puts in, the one that depends on how a transport carries bytes. */
    private static final String CORRUPTION = "corruption";

    /** Whether a JVM may be a child of several repetitions. */
    protected enum Reuse {
        POSSIBLE,
        /** The library keeps its state in statics and is begun once: it is loaded anew for each repetition. */
        WITH_OWN_CLASSES,
        /** Something of the process itself is used up. */
        IMPOSSIBLE
    }

    private Trials forked;
    private ReusedJvms jvms;

    /** The transport under test. */
    protected abstract Transport transport();

    /** What its children need. */
    protected ClassPaths classPaths() {
        return ClassPaths.fromBuild();
    }

    protected Reuse reuse() {
        return Reuse.POSSIBLE;
    }

    /** Whether this one is to show that all mistakes are found, for all transports with the same kernels. */
    protected boolean standsForItsKernels() {
        return false;
    }

    /** Whether another transport has the same kernels and the same settings but for a few, and its test tries all of them together. */
    protected boolean sharesSettings() {
        return false;
    }

    /** Whether everything is tried everywhere. */
    protected static boolean isFull() {
        return FULL;
    }

    /** Whether each setting is tried with each workload: not where another does so, or where each trial takes new JVMs. */
    final boolean triesAllSettings() {
        return FULL || !sharesSettings() && reuse() != Reuse.IMPOSSIBLE;
    }

    /** Whether what depends on the kernels alone is tried here. */
    final boolean triesItsKernels() {
        return FULL || standsForItsKernels();
    }

    /** The same of kernels that calls do not have of their own: they go by the channel that calls give. */
    final boolean triesKernelsOfChannels() {
        return FULL || standsForItsKernels() && !isProcedures();
    }

    /** All of them where what depends on the kernels is tried; elsewhere a few, which ones depends on the transport's id. */
    final <T> List<T> triesInTurn(List<T> all, int few) {
        if (triesKernelsOfChannels() || all.size() <= few) {
            return all;
        }
        int first = Math.floorMod(transport().id().hashCode(), all.size());
        return IntStream.range(0, few)
                .mapToObj(next -> all.get((first + next * all.size() / few) % all.size()))
                .toList();
    }

    /** As many messages as show that all arrive, again and again. */
    final int messages() {
        return isProcedures() ? CALLS : MESSAGES;
    }

    final boolean isProcedures() {
        return transport().style().equals("procedures");
    }

    /** Mistakes that are put into the kernel of one workload, which shows for all transports that have it that they are found. */
    final Stream<String> mistakes(String... all) {
        return triesItsKernels() ? Stream.of(all) : Stream.empty();
    }

    /** The same, and everywhere the one that depends on how the transport carries bytes. */
    final Stream<String> mistakesAnywhere(String... all) {
        return Stream.of(all).filter(mistake -> triesItsKernels() || mistake.equals(CORRUPTION));
    }

    protected final Trials trials() {
        return jvms == null ? forked() : forked().in(jvms);
    }

    /** Trials in fresh JVMs, as a user's. */
    final synchronized Trials forked() {
        if (forked == null) {
            forked = new Trials(transport(), classPaths()).soonReady();
        }
        return forked;
    }

    /** So many children are worth a cache; a few are not. */
    @BeforeAll
    void startChildrenSooner() throws IOException, InterruptedException {
        if (FULL) {
            new StartupTraining(classPaths()).trainBriefly(transport());
        } else if (reuse() != Reuse.IMPOSSIBLE) {
            jvms = new ReusedJvms(transport(), reuse() == Reuse.WITH_OWN_CLASSES);
        }
    }

    @AfterAll
    void endChildren() throws IOException {
        if (jvms != null) {
            jvms.close();
        }
    }

    /** What the transport may do wrong without making a mistake is not held against it. */
    final boolean isReliable() {
        return transport().reliability() == Reliability.RELIABLE;
    }

    /** The same settings with messages that are not larger than the transport takes. */
    protected String fitting(String settings) {
        return settings;
    }

    /** So many were sent, and all of them arrived or are missed: none came twice, none was changed. */
    final void assertArrived(Repetition repetition, long sent) {
        Verdict verdict = repetition.verdict();
        if (isReliable()) {
            assertThat(verdict).isEqualTo(new Verdict(sent, sent, 0, 0, 0, 0, true));
        } else {
            assertThat(verdict)
                    .isEqualTo(new Verdict(sent, verdict.received(), verdict.lost(), 0, verdict.reordered(), 0, true));
            assertThat(verdict.received()).isBetween(1L, sent);
            assertThat(verdict.lost()).as("in all iterations").isGreaterThanOrEqualTo(sent - verdict.received());
        }
    }

    /** A mistake that was put in fails the repetition, unless the transport may make it. */
    final void assertFound(Repetition repetition, String fault) {
        boolean mayBe = !isReliable() && Set.of("loss", "reordering").contains(fault);
        assertThat(found(repetition.verdict(), fault)).isPositive();
        assertThat(repetition.verdict().correct()).isEqualTo(mayBe);
        assertThat(repetition.status()).isEqualTo(mayBe ? Status.OK : Status.FAILED);
    }

    /** The same of one mistake, beside which a transport that may do so makes more of the kind. */
    final void assertFoundOnce(Repetition repetition, String fault) {
        assertFound(repetition, fault);
        if (isReliable()) {
            assertThat(found(repetition.verdict(), fault)).isEqualTo(1);
        }
    }

    static void assertOk(Repetition repetition) {
        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.status()).isEqualTo(Status.OK);
        assertThat(repetition.verdict().correct()).isTrue();
    }

    static long found(Verdict verdict, String fault) {
        return switch (fault) {
            case "loss" -> verdict.lost();
            case "duplicate" -> verdict.duplicate();
            case "reordering" -> verdict.reordered();
            default -> verdict.corrupt();
        };
    }

    /** A transport has native kernels for all workloads or for none. */
    final String usualKernel() {
        return hasNative() ? Trial.NATIVE : Trial.PORTABLE;
    }

    final boolean hasNative() {
        return !transport().nativeWorkloads().isEmpty();
    }

    final Stream<String> kernels() {
        return Stream.of(usualKernel(), Trial.PORTABLE).distinct();
    }

    final Deployment usual() {
        return transport().deployments().getFirst();
    }

    interface Ways {
        Stream<DynamicTest> tests(Deployment deployment, String kernel);
    }

    final Stream<DynamicTest> deployments(Function<Deployment, Stream<DynamicTest>> tests) {
        return transport().deployments().stream().flatMap(tests);
    }

    final Stream<DynamicTest> deploymentsAndKernels(Ways ways) {
        return deployments(deployment -> kernels().flatMap(kernel -> ways.tests(deployment, kernel)));
    }

    final DynamicTest test(String what, Deployment deployment, String kernel, Executable body) {
        return dynamicTest(String.join(", ", transport().id(), deployment.id(), kernel, what), body);
    }
}
