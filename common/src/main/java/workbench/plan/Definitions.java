package workbench.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.transport.Profile;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.Parameter;
import workbench.workload.Workload;

/** The parameters that a workload over a transport has: the workload's, which profile, and the transport's own. */
final class Definitions {
    private Definitions() {}

    static List<Parameter> of(Workload workload, Transport transport) {
        List<Parameter> definitions = new ArrayList<>(workload.parameters());
        String[] profiles = transport.profiles().stream().map(Profile::name).toArray(String[]::new);
        if (profiles.length > 0) {
            definitions.add(
                    Parameter.choice(CommonParameters.PROFILE, "a named set of the settings that follow", profiles));
        }
        definitions.addAll(transport.parameters());
        return definitions;
    }

    /** What the chosen profile says, and over it what was set. */
    static Map<String, String> overProfile(Transport transport, Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>();
        transport.profiles().stream()
                .filter(profile -> settings.getOrDefault(
                                CommonParameters.PROFILE,
                                transport.profiles().getFirst().name())
                        .equals(profile.name()))
                .forEach(profile -> all.putAll(profile.settings()));
        all.putAll(settings);
        return all;
    }
}
