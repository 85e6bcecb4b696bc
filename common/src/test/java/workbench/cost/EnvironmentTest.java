package workbench.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
    @TempDir
    Path root;

    private MadeMachine machine;

    @BeforeEach
    void make() {
        machine = new MadeMachine(root);
    }

    @Test
    void aLaptopIsDescribed() throws Exception {
        Map<String, Object> environment =
                Environment.ofMachine(machine.asLaptop().files());

        assertThat(environment)
                .containsEntry("kernelBuild", "#1 SMP PREEMPT_DYNAMIC Debian 6.1.0-1")
                .containsEntry("distribution", "Debian GNU/Linux 12 (bookworm)")
                .containsEntry("cpuModel", "Some Core(TM) i7")
                .containsEntry("coresLogical", 4)
                .containsEntry("coresPhysical", 2)
                .containsEntry("cacheL1DataBytes", 48L << 10)
                .containsEntry("cacheL1InstructionBytes", 32L << 10)
                .containsEntry("cacheL2Bytes", 1280L << 10)
                .containsEntry("cacheL3Bytes", 12L << 20)
                .containsEntry("cpuGovernor", "powersave")
                .containsEntry("cpuFrequencyDriver", "intel_pstate")
                .containsEntry("turbo", "on")
                .containsEntry("clockSource", "tsc")
                .containsEntry("virtualisation", "none")
                .doesNotContainKey("container")
                .containsEntry("memoryBytes", 16_000_000L << 10)
                .containsEntry("memoryAvailableBytes", 8_000_000L << 10)
                .containsEntry("swapBytes", 0L)
                .containsEntry("transparentHugePages", "madvise")
                .containsEntry("loadAverage", 0.42);
    }

    @Test
    void whatAMachineDoesNotTellIsLeftOut() {
        assertThat(Environment.ofMachine(machine.files())).containsOnlyKeys("os", "architecture", "processors");
    }

    @Test
    void whatIsGarbledIsLeftOut() throws Exception {
        machine.asLaptop()
                .with("proc/loadavg", "busy\n")
                .with("proc/meminfo", "MemTotal: much\nMemAvailable\n: 3\n99999999999999999999999999: 1\n")
                .with("proc/cpuinfo", "\u0000\n::\nmodel name\t:\n")
                .with("sys/devices/system/cpu/cpu0/cache/index0/size", "large\n")
                .with("sys/devices/system/cpu/cpu0/cache/index1/level", "\n")
                .with("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "")
                .with("sys/kernel/mm/transparent_hugepage/enabled", "always\n");

        assertThat(Environment.ofMachine(machine.files()))
                .doesNotContainKeys(
                        "loadAverage",
                        "memoryBytes",
                        "memoryAvailableBytes",
                        "swapBytes",
                        "cpuModel",
                        "virtualisation",
                        "cacheL1DataBytes",
                        "cacheL1InstructionBytes",
                        "cpuGovernor",
                        "transparentHugePages")
                .containsEntry("cacheL2Bytes", 1280L << 10);
    }

    @Test
    void aVirtualMachineIsKnownByItsProcessorAndNamedByItsVendor() throws Exception {
        machine.with("proc/cpuinfo", "flags\t\t: fpu hypervisor lahf_lm\n");
        assertThat(Environment.ofMachine(machine.files())).containsEntry("virtualisation", "virtual machine");

        machine.with("sys/class/dmi/id/sys_vendor", "QEMU\n").with("sys/class/dmi/id/product_name", "Standard PC\n");
        assertThat(Environment.ofMachine(machine.files()))
                .containsEntry("virtualisation", "virtual machine (QEMU, Standard PC)");
    }

    @ParameterizedTest
    @CsvSource({".dockerenv, docker", "run/.containerenv, podman"})
    void aContainerLeavesAFile(String file, String name) throws Exception {
        assertThat(Environment.ofMachine(machine.with(file, "").files())).containsEntry("container", name);
    }

    @Test
    void aContainerShowsInItsControlGroup() throws Exception {
        machine.with("proc/1/cgroup", "12:cpu:/\n0::/kubepods/pod1\n");

        assertThat(Environment.ofMachine(machine.files())).containsEntry("container", "kubepods");
    }

    @Test
    void boostIsTheOtherNameOfTurbo() throws Exception {
        machine.with("sys/devices/system/cpu/cpufreq/boost", "0\n");

        assertThat(Environment.ofMachine(machine.files())).containsEntry("turbo", "off");
    }

    @Test
    void theMachineOfThisTestIsDescribedWithoutItsNames() {
        Map<String, Object> environment = Environment.now();

        assertThat(environment)
                .containsKeys("os", "processors", "javaVersion", "javaVmVersion", "controllerJvmOptions");
        assertThat(environment.get("clockNanos"))
                .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                .isPositive()
                .isLessThan(1e9);
        assertThat(environment.toString()).doesNotContain(System.getProperty("user.home") + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/home/ada", "/home/ada/x", "-Xlog:gc:/home/ada/gc.log", "a /home/ada b", "/home/ada:/home/ada/y"
            })
    void aHomeFolderIsHidden(String text) {
        assertThat(HomeFolder.hide(text, "/home/ada")).contains("~").doesNotContain("ada");
    }

    @Test
    void onlyTheHomeFolderIsHidden() {
        assertThat(HomeFolder.hide("/home/adam/x", "/home/ada")).isEqualTo("/home/adam/x");
        assertThat(HomeFolder.hide("/x", "/")).isEqualTo("/x");
        assertThat(HomeFolder.hide("/x", null)).isEqualTo("/x");
    }

    @Test
    void propertiesMayHoldASecretAndAreNotKept() {
        assertThat(JvmFacts.kept(
                        java.util.stream.Stream.of("-Xmx1g", "-Dpassword=secret", "--enable-preview", "-agentlib:x")))
                .containsExactly("-Xmx1g", "--enable-preview", "-agentlib:x");
    }

    @Test
    void whereAFileLiesIsNotKept() {
        assertThat(JvmFacts.kept(
                        java.util.stream.Stream.of("-XX:SharedArchiveFile=/opt/ada/lib/workbench.jsa", "-Xmx1g")))
                .containsExactly("-XX:SharedArchiveFile=…/workbench.jsa", "-Xmx1g");
    }
}
