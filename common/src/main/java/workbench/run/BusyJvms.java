package workbench.run;

import java.util.List;
import java.util.Map;
import workbench.launch.ChildSpec;

/**
 * How many JVMs share the processors while a repetition is measured. The controller waits meanwhile and is not counted.
 *
 * @param participants JVMs that hold participants, and perhaps a host within
 * @param hosts JVMs that hold a host and nothing else
 */
record BusyJvms(long participants, long hosts) {
    static BusyJvms of(List<ChildSpec> children) {
        long hosts = children.stream().filter(ChildSpec::isHostOnly).count();
        return new BusyJvms(children.size() - hosts, hosts);
    }

    /** By name, as a repetition's record keeps them. */
    Map<String, Object> facts() {
        return Map.of(
                "participantJvms",
                participants,
                "hostJvms",
                hosts,
                "busyJvms",
                participants + hosts,
                "processors",
                Runtime.getRuntime().availableProcessors());
    }
}
