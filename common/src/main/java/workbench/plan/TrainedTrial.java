package workbench.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** The trial that the start-up caches of a workload over a transport are made with: the one that is run where nothing else is asked for. */
public final class TrainedTrial {
    private TrainedTrial() {}

    public static Trial of(Workload workload, Transport transport) {
        Selection selection = Selection.one(
                workload.name(), transport.id(), Optional.empty(), Trial.usualKernel(workload, transport), Map.of());
        PlanRequest request = new PlanRequest(List.of(selection), Preset.QUICK, OptionalInt.of(1), OptionalLong.of(1));
        return new Planner(Workloads.all(), List.of(transport))
                .plan(request)
                .trials()
                .getFirst();
    }

    /** Whether a trial is that one, so that its code runs in the same way. */
    public static boolean is(Trial trial) {
        if (!trial.workload().isUsual()) {
            return false;
        }
        Trial trained = of(trial.workload(), trial.transport());
        return trial.deployment() == trained.deployment()
                && trial.kernel().equals(trained.kernel())
                && settings(trial).equals(settings(trained));
    }

    /** How long a repetition lasts changes nothing in its code. */
    private static Map<String, String> settings(Trial trial) {
        Map<String, String> settings = new HashMap<>(trial.parameters().values());
        settings.keySet().removeAll(CommonParameters.NO_MATTER);
        settings.remove(CommonParameters.DURATION);
        trial.workload().countParameter().ifPresent(settings::remove);
        return settings;
    }
}
