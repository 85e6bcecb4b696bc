package workbench.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.result.Repetition;

/**
 * What else the machine did in some repetitions.
 *
 * @param largest value of each sign, as {@link Repetition#machine} calls it; without those that no repetition knows
 * @param aboveLimit the signs by which results may have suffered
 */
public record TrialNoise(Map<String, Double> largest, List<MachineNoise.Seen> aboveLimit) {
    public static final TrialNoise NONE = new TrialNoise(Map.of(), List.of());

    /** Of these together. */
    public static TrialNoise of(List<Repetition> repetitions) {
        Map<String, Double> largest = new LinkedHashMap<>();
        for (MachineNoise.Sign sign : MachineNoise.Sign.values()) {
            repetitions.stream()
                    .map(repetition -> repetition.machine().get(sign.fact()))
                    .filter(Number.class::isInstance)
                    .mapToDouble(value -> ((Number) value).doubleValue())
                    .max()
                    .ifPresent(most -> largest.put(sign.fact(), most));
        }
        return new TrialNoise(largest, MachineNoise.seen(repetitions));
    }
}
