package workbench.run;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.KernelSource;
import workbench.result.Repetition;
import workbench.transport.Transport;

/** What the repetitions of a run ran that is another one by now. */
public final class ChangedSources {
    private ChangedSources() {}

    /**
     * The names of classes, and {@link KernelSource#WORKBENCH}; what a repetition does not tell has not changed.
     *
     * @param workbench the digest that a transport's children would run now; empty if it is not known
     */
    public static List<String> since(List<Repetition> before, Plan plan, Function<Transport, String> workbench) {
        SortedSet<String> changed = new TreeSet<>();
        for (Transport transport :
                plan.trials().stream().map(Trial::transport).distinct().toList()) {
            String now = workbench.apply(transport);
            for (Repetition repetition : before) {
                if (repetition.transport().equals(transport.id())) {
                    String then = KernelSource.workbench(repetition);
                    if (!then.isEmpty() && !now.isEmpty() && !then.equals(now)) {
                        changed.add(KernelSource.WORKBENCH);
                    }
                    KernelSource.of(repetition).stream()
                            .filter(source -> isAnother(source, transport))
                            .forEach(source -> changed.add(source.className()));
                }
            }
        }
        return List.copyOf(changed);
    }

    private static boolean isAnother(KernelSource then, Transport transport) {
        Optional<String> now = KernelSources.text(transport, then.className());
        return now.filter(text -> !KernelSource.of(then.className(), text).equals(then))
                .isPresent();
    }
}
