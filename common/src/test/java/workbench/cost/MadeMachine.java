package workbench.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A machine that is made of the files that a test gives it. */
final class MadeMachine {
    private final SystemFiles files;

    MadeMachine(Path root) {
        files = new SystemFiles(root);
    }

    MadeMachine with(String file, String text) throws IOException {
        Files.createDirectories(files.path(file).getParent());
        Files.writeString(files.path(file), text);
        return this;
    }

    SystemFiles files() {
        return files;
    }

    /** Two cores of two threads each, as a laptop tells it. */
    MadeMachine asLaptop() throws IOException {
        for (int cpu = 0; cpu < 4; cpu++) {
            String siblings = cpu % 2 == 0 ? "0,2" : "1,3";
            with("sys/devices/system/cpu/cpu" + cpu + "/topology/thread_siblings_list", siblings + "\n");
        }
        cache(0, "1", "Data", "48K");
        cache(1, "1", "Instruction", "32K");
        cache(2, "2", "Unified", "1280K");
        cache(3, "3", "Unified", "12M");
        return with("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "powersave\n")
                .with("sys/devices/system/cpu/cpu0/cpufreq/scaling_driver", "intel_pstate\n")
                .with("sys/devices/system/cpu/intel_pstate/no_turbo", "0\n")
                .with("sys/devices/system/clocksource/clocksource0/current_clocksource", "tsc\n")
                .with("sys/kernel/mm/transparent_hugepage/enabled", "always [madvise] never\n")
                .with("sys/class/dmi/id/sys_vendor", "LENOVO\n")
                .with("etc/os-release", "NAME=\"Debian\"\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n")
                .with("proc/sys/kernel/version", "#1 SMP PREEMPT_DYNAMIC Debian 6.1.0-1\n")
                .with("proc/sys/kernel/osrelease", "6.1.0-1-amd64\n")
                .with("proc/1/cgroup", "0::/init.scope\n")
                .with("proc/loadavg", "0.42 0.50 0.31 2/1045 4711\n")
                .with(
                        "proc/meminfo",
                        "MemTotal:       16000000 kB\nMemFree: 1 kB\nMemAvailable: 8000000 kB\nSwapTotal: 0 kB\n")
                .with("proc/cpuinfo", """
                        processor\t: 0
                        model name\t: Some Core(TM) i7
                        flags\t\t: fpu vme sse

                        processor\t: 1
                        model name\t: Some Core(TM) i7
                        flags\t\t: fpu vme sse
                        """);
    }

    private void cache(int index, String level, String type, String size) throws IOException {
        String folder = "sys/devices/system/cpu/cpu0/cache/index" + index;
        with(folder + "/level", level + "\n")
                .with(folder + "/type", type + "\n")
                .with(folder + "/size", size + "\n");
    }
}
