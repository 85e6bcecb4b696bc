package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import workbench.plan.Plan;
import workbench.result.Repetition;
import workbench.workload.CollectiveKind;
import workbench.workload.ParallelSum;
import workbench.workload.Parameter;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Publish;
import workbench.workload.Streaming;
import workbench.workload.Traffic;
import workbench.workload.UsageException;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** The part of the contract in which every setting of the transport's own is tried with every workload that takes it. */
abstract class VariantsContract extends Contract {
    /** Of each traffic first how many messages are sent; then what makes settings matter: replies and answers that are small beside messages, and many. */
    private static final Map<String, String> USED_WITH = Map.of(
            ProducerConsumer.NAME,
            "messages=1201",
            PingPong.NAME,
            "roundTrips=100",
            Streaming.NAME,
            "messages=128,window=16,messageSize=4KiB",
            Publish.NAME,
            "messages=601,subscribers=3",
            CollectiveKind.ALLREDUCE.id(),
            "operations=50,ranks=3",
            ParallelSum.NAME,
            "elements=20003,chunkSize=300,workers=2");

    /** Settings of its own with which everything must hold as well, one trial of each workload: {@code "delivery=persistent,journal=nio"}. */
    protected List<String> variants() {
        return List.of();
    }

    @TestFactory
    Stream<DynamicTest> everythingHoldsWithOwnSettings() {
        return Workloads.all().stream()
                .filter(workload -> USED_WITH.containsKey(workload.name()))
                .flatMap(workload -> accepted(workload)
                        .map(plan -> test(
                                plan.trials().getFirst().id(),
                                usual(),
                                usualKernel(),
                                () -> assertHolds(workload, plan))));
    }

    /** A setting that no trial has would be one that nobody knows to work. */
    @Test
    void everySettingOfItsOwnIsTried() {
        Set<String> tried = everyVariant()
                .flatMap(variant -> parse(variant).keySet().stream())
                .collect(Collectors.toSet());

        assertThat(transport().parameters()).extracting(Parameter::name).isSubsetOf(tried);
        assertThat(variants())
                .as("refused variants")
                .allMatch(variant -> plan(new ProducerConsumer(), variant).isPresent());
        assertThat(USED_WITH.keySet().stream().map(Workloads::byName).map(Optional::orElseThrow))
                .as("workloads that are refused as they are used here, or are not and lose messages")
                .allMatch(workload -> plan(workload, "").isPresent() == (isReliable() || workload.toleratesLoss()));
    }

    /** Those that are made for the transport, and each word of each of its parameters that none of them has and that is not the default. */
    private Stream<String> everyVariant() {
        List<String> made = variants();
        Stream<String> words = transport().parameters().stream()
                .flatMap(parameter -> parameter.choices().stream()
                        .filter(word -> !word.equals(parameter.defaultValue()))
                        .map(word -> parameter.name() + "=" + word))
                .filter(setting -> made.stream()
                        .noneMatch(variant -> List.of(variant.split(",")).contains(setting)));
        return Stream.concat(made.stream(), words);
    }

    /** Of each variant that the workload takes and that is tried with it, a trial, none of them twice. */
    private Stream<Plan> accepted(Workload workload) {
        Map<String, Plan> accepted = new LinkedHashMap<>();
        List<String> variants = everyVariant().toList();
        for (int i = 0; i < variants.size(); i++) {
            if (workload instanceof ProducerConsumer || concerns(workload, variants.get(i)) && isTried(workload, i)) {
                plan(workload, variants.get(i))
                        .ifPresent(plan ->
                                accepted.putIfAbsent(plan.trials().getFirst().id(), plan));
            }
        }
        return accepted.values().stream();
    }

    /** Where another transport's test does the whole, the workloads beside producer-consumer are tried in turn, one with each variant. */
    private boolean isTried(Workload workload, int variant) {
        List<String> others = USED_WITH.keySet().stream()
                .filter(name -> !name.equals(ProducerConsumer.NAME))
                .sorted()
                .toList();
        return triesAllSettings() || others.get(variant % others.size()).equals(workload.name());
    }

    private boolean concerns(Workload workload, String variant) {
        Set<String> own = transport().parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        return Stream.of(settings(workload, variant)).anyMatch(setting -> own.contains(setting.split("=")[0]));
    }

    /** Empty where the settings are refused. */
    private Optional<Plan> plan(Workload workload, String variant) {
        try {
            return Optional.of(trials().plan(workload.name(), usual(), usualKernel(), settings(workload, variant)));
        } catch (UsageException refused) {
            return Optional.empty();
        }
    }

    /** What the workload is used with, and of the variant what it knows. */
    private String[] settings(Workload workload, String variant) {
        Set<String> known = Stream.concat(workload.parameters().stream(), transport().parameters().stream())
                .map(Parameter::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> settings = parse(USED_WITH.get(workload.name()));
        settings.computeIfPresent(
                "messages", (name, count) -> Integer.toString(Math.min(messages(), Integer.parseInt(count))));
        settings.putAll(parse(fitting(variant)));
        settings.keySet().retainAll(known);
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static Map<String, String> parse(String settings) {
        return Stream.of(settings.split(","))
                .filter(setting -> !setting.isEmpty())
                .map(setting -> setting.split("="))
                .collect(Collectors.toMap(
                        setting -> setting[0], setting -> setting[1], (first, second) -> second, LinkedHashMap::new));
    }

    private void assertHolds(Workload workload, Plan plan) {
        Repetition repetition = trials().run(plan);
        assertOk(repetition);
        if (workload instanceof Traffic) {
            String count = USED_WITH.get(workload.name()).split("=")[0];
            int deliveries = workload.deliveries(plan.trials().getFirst().parameters());
            assertArrived(
                    repetition, deliveries * ((Number) repetition.parameters().get(count)).longValue());
        }
        assertThat(repetition.verification().sent()).isPositive();
    }
}
