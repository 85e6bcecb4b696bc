package workbench.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether something lies between the kernel and the machine, or between this process and the kernel. It is seen by its traces and may have none. */
final class Virtualisation {
    private static final String DMI = "sys/class/dmi/id/";

    /** Words in the names of control groups. */
    private static final List<String> CONTAINERS = List.of("docker", "kubepods", "containerd", "libpod", "lxc");

    private Virtualisation() {}

    static Map<String, Object> of(SystemFiles files) {
        Map<String, Object> facts = new LinkedHashMap<>();
        hypervisor(files).ifPresent(word -> facts.put("virtualisation", word));
        container(files).ifPresent(word -> facts.put("container", word));
        return facts;
    }

    /** x86 processors say in their flags that a hypervisor is there; which one, the vendor of the machine tells. */
    private static Optional<String> hypervisor(SystemFiles files) {
        if (files.line("proc/sys/kernel/osrelease")
                .filter(release -> release.toLowerCase(Locale.ROOT).contains("microsoft"))
                .isPresent()) {
            return Optional.of("WSL");
        }
        return files.field("proc/cpuinfo", "flags").map(flags -> {
            if (!List.of(flags.split(" ")).contains("hypervisor")) {
                return "none";
            }
            List<String> names = Stream.of("sys_vendor", "product_name")
                    .flatMap(name -> files.line(DMI + name).stream())
                    .distinct()
                    .toList();
            return names.isEmpty() ? "virtual machine" : "virtual machine (" + String.join(", ", names) + ")";
        });
    }

    private static Optional<String> container(SystemFiles files) {
        if (files.exists(".dockerenv")) {
            return Optional.of("docker");
        }
        if (files.exists("run/.containerenv")) {
            return Optional.of("podman");
        }
        String groups = String.join("\n", files.lines("proc/1/cgroup"));
        return CONTAINERS.stream().filter(groups::contains).findFirst();
    }
}
