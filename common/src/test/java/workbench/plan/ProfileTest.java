package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.HostPlacement;
import workbench.transport.Profile;
import workbench.transport.Transport;
import workbench.workload.Parameter;
import workbench.workload.ProducerConsumer;
import workbench.workload.UsageException;
import workbench.workload.Workloads;

class ProfileTest {
    private static final Transport BROKER = transport(
            "broker",
            List.of(
                    new Profile("throughput", "fast", Map.of("delivery", "kept not", "window", "10")),
                    new Profile("durable", "safe", Map.of("delivery", "kept"))),
            Parameter.choice("delivery", "what survives", "kept not", "kept"),
            Parameter.count("window", 5, 1, 100, "how many"));
    private static final Transport PIPE = transport("pipe", List.of());

    @Test
    void theFirstProfileIsTheDefaultAndIsRecorded() {
        Trial trial = plan(BROKER).trials().getFirst();

        assertThat(trial.values())
                .containsEntry("profile", "throughput")
                .containsEntry("delivery", "kept not")
                .containsEntry("window", 10L);
    }

    @Test
    void whatIsSetGoesBeforeTheProfile() {
        assertThat(plan(BROKER, "window=7", "profile=durable")
                        .trials()
                        .getFirst()
                        .values())
                .containsEntry("profile", "durable")
                .containsEntry("delivery", "kept")
                .containsEntry("window", 7L);
    }

    @Test
    void profilesAreSweptAndWhatTheySetIsNotToldBeside() {
        assertThat(plan(BROKER, "profile=throughput,durable").trials())
                .extracting(Trial::id)
                .containsExactly(
                        "producer-consumer/broker/threads/portable",
                        "producer-consumer/broker/threads/portable/profile=durable");
        assertThat(plan(BROKER, "profile=throughput,durable", "window=1,2").trials())
                .extracting(Trial::id)
                .contains("producer-consumer/broker/threads/portable/profile=durable/window=2");
        assertThat(plan(BROKER, "profile=throughput,durable").trials())
                .extracting(Trial::variation)
                .containsExactly(Map.of("profile", "throughput"), Map.of("profile", "durable"));
    }

    @Test
    void whoHasNoSuchProfileIsLeftOutWithTheReason() {
        Plan plan = plan(List.of(BROKER, PIPE), "profile=durable");

        assertThat(plan.trials()).extracting(trial -> trial.transport().id()).containsExactly("broker");
        assertThat(plan.notes())
                .containsExactly("pipe has no profile 'durable': it has no settings that would make a difference.");
    }

    @Test
    void whoHasNoProfilesRunsAsItIsWhereTheUsualOneIsWanted() {
        assertThat(plan(List.of(BROKER, PIPE), "profile=throughput").trials())
                .extracting(trial -> trial.transport().id())
                .containsExactly("broker", "pipe");
        assertThat(plan(PIPE).trials().getFirst().values()).doesNotContainKey("profile");
    }

    @Test
    void aProfileThatNobodyHasIsRefused() {
        assertThatThrownBy(() -> plan(PIPE, "profile=durable"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Nothing is left to run")
                .hasMessageContaining("pipe has no profile 'durable'");
        assertThatThrownBy(() -> plan(BROKER, "profile=durabel"))
                .isInstanceOf(UsageException.class)
                .hasMessage("--profile cannot be 'durabel': did you mean durable?");
    }

    @Test
    void aRunIsFinishedWithTheSettingsOfItsProfile() {
        Plan plan = plan(BROKER, "profile=durable", "window=3");
        Plan restored = new Planner(Workloads.all(), List.of(BROKER)).restore(plan.record());

        assertThat(restored.trials().getFirst().values())
                .isEqualTo(plan.trials().getFirst().values());
    }

    @Test
    void soManyMessagesAreUnderWayAsFit() {
        assertThat(plan(PIPE).trials().getFirst().values()).containsEntry("credits", 512L);
        assertThat(plan(PIPE, "messageSize=1MiB").trials().getFirst().values()).containsEntry("credits", 64L);
        assertThat(plan(PIPE, "messageSize=1MiB", "consumers=4")
                        .trials()
                        .getFirst()
                        .values())
                .containsEntry("credits", 16L);
        assertThat(plan(PIPE, "messageSize=1MiB", "credits=3")
                        .trials()
                        .getFirst()
                        .values())
                .containsEntry("credits", 3L);
    }

    private static Plan plan(Transport transport, String... settings) {
        return plan(List.of(transport), settings);
    }

    private static Plan plan(List<Transport> transports, String... settings) {
        Map<Argument, List<Argument>> set = new LinkedHashMap<>();
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            String option = parts[0].equals("profile") ? "profile" : "set";
            set.put(
                    Argument.option("set", parts[0]),
                    Arrays.stream(parts[1].split(","))
                            .map(value -> Argument.option(option, value))
                            .toList());
        }
        Selection selection = new Selection(
                List.of(Argument.option("workload", ProducerConsumer.NAME)),
                List.of(Argument.option("transport", "all")),
                List.of(),
                List.of(),
                set);
        return new Planner(Workloads.all(), transports)
                .plan(new PlanRequest(List.of(selection), Preset.SMOKE, OptionalInt.empty(), OptionalLong.of(1)));
    }

    /** Has what planning asks for. */
    private static Transport transport(String id, List<Profile> profiles, Parameter... parameters) {
        return (Transport) Proxy.newProxyInstance(
                ProfileTest.class.getClassLoader(), new Class<?>[] {Transport.class}, (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "id" -> id;
                        case "style" -> "messages";
                        case "parameters" -> List.of(parameters);
                        case "profiles" -> profiles;
                        case "deployments" -> List.of(Deployment.THREADS);
                        case "hostPlacement" -> HostPlacement.WITH_PARTICIPANTS;
                        case "availability" -> Availability.yes();
                        case "nativeWorkloads" -> List.of();
                        case "equals" -> proxy == arguments[0];
                        case "hashCode" -> id.hashCode();
                        case "toString" -> id;
                        case "check" -> null;
                        default -> java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments);
                    };
                });
    }
}
