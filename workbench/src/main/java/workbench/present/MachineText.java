package workbench.present;

import java.util.List;
import java.util.Map;

/** Where a run took place, on a line; a run from elsewhere may say more or less. */
public final class MachineText {
    /** In this order, as far as they are there. */
    private static final List<String> SHOWN =
            List.of("os", "cpuModel", "processors", "virtualisation", "javaVersion", "javaVm");

    private MachineText() {}

    public static String of(Map<String, Object> environment) {
        List<String> parts = SHOWN.stream()
                .filter(environment::containsKey)
                .map(name -> switch (name) {
                    case "virtualisation" ->
                        environment.get(name).equals("none")
                                ? "no hypervisor seen"
                                : environment.get(name).toString();
                    case "processors" -> environment.get(name) + " processors";
                    case "javaVersion" -> "Java " + environment.get(name);
                    default -> environment.get(name).toString();
                })
                .toList();
        return String.join(", ", parts);
    }
}
