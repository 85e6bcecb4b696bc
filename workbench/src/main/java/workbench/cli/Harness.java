package workbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import workbench.analysis.EndedBy;
import workbench.cost.MachineRoom;
import workbench.plan.Plan;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.run.RunListener;
import workbench.transport.Transport;

/** Runs plans. */
interface Harness {
    /** What the results of this plan depend on: the machine, the JVM, the versions, by name. */
    Map<String, Object> environment(Plan plan);

    /** What there is for the JVMs of a plan whose results are written there. */
    MachineRoom room(Path results);

    /**
     * Runs what is missing of the plan and returns why it ended; each repetition is appended to the folder before the listener hears of its end.
     *
     * @param kept repetitions that the folder holds already
     */
    /** The digest of the workbench that a transport's children would run; empty if it is not known. */
    default String workbench(Transport transport) {
        return "";
    }

    EndedBy run(Plan plan, List<Repetition> kept, RunFolder folder, RunListener listener) throws InterruptedException;
}
