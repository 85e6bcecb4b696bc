package workbench.transport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import workbench.semantics.Semantics;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Reliability;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/**
 * One mechanism as the workbench can use it. Found by {@link java.util.ServiceLoader}, in the controlling JVM as well as in participants'.
 *
 * @implSpec Implementations MUST have a public constructor without parameters and MUST NOT touch a class of their messaging library before
 *     {@link #startHost} or {@link #join}: the controlling JVM does not have it.
 */
public interface Transport {
    /** Lower-case words joined by hyphens, unique. */
    String id();

    /** The family of the lecture: {@code streams}, {@code memory}, {@code messages} or {@code procedures}. */
    String style();

    /** One line for people. */
    String description();

    /** Whether it is taken where no transport is named. */
    default boolean isUsual() {
        return false;
    }

    /** Parameters of its own, beside the workload's. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** Named sets of settings for its own parameters, the default first; empty where there is nothing to choose. */
    default List<Profile> profiles() {
        return List.of();
    }

    /** Why it has no profile of this name, for people: a sentence without its full stop. */
    default String withoutProfile(String name) {
        return "it has no settings that would make a difference";
    }

    /** Never empty; the first is the default. */
    List<Deployment> deployments();

    /** Cheap enough for a listing. */
    default Availability availability() {
        return Availability.yes();
    }

    /**
     * What the figures mean with these parameters.
     *
     * @param kernel whose kernel runs: what the other one would do is not to be said
     */
    Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel);

    /** What it promises of messages that it has taken. */
    default Reliability reliability() {
        return Reliability.RELIABLE;
    }

    /** Names of the workloads for which it has a native kernel. */
    default List<String> nativeWorkloads() {
        return List.of();
    }

    /**
     * The workload's own parameters that make no difference here, each with the reason: a clause for people. They are refused where they are set, and
     * are not recorded.
     */
    default Map<String, String> notHonoured(Workload workload) {
        return Map.of();
    }

    /**
     * Refuses parameters that contradict each other or cannot work here, and those that the kernel does not honour.
     *
     * @throws UsageException with a sentence for the user
     */
    default void check(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {}

    /** Where {@link #startHost} is called. */
    HostPlacement hostPlacement();

    /** Options for the JVMs of its participants and its host, beside those that all have. */
    default List<String> jvmOptions() {
        return List.of();
    }

    /**
     * Environment variables for the same JVMs.
     *
     * @param directory an empty folder for whatever files these variables need to name; removed after the repetition
     */
    default Map<String, String> environment(Path directory) throws IOException {
        return Map.of();
    }

    /** Starts what must run beside the participants. Called once a repetition, before any participant joins, in the JVM that the placement says. */
    Host startHost(HostContext context) throws Exception;

    /** The thread that a participant lives in, not yet started. Override where the library ties a rank to its thread. */
    default Thread newThread(int rank, Runnable participant) {
        return new Thread(participant, "participant-" + rank);
    }

    /**
     * Connects a participant. Called in the participant's own thread, all participants at once; may wait for the others.
     *
     * @implSpec The session and its kernels are used by that thread only.
     */
    Session join(JoinContext context) throws Exception;
}
