package workbench.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a trial seems to differ from itself where it is measured twice in each round: the outer end of the interval of that ratio, as a part of 1
 * (0.02: from 1 ÷ 1.02 to 1.02). A smaller difference between two trials may come from how they are measured, however significant it is.
 */
final class NoiseFloor {
    private NoiseFloor() {}

    /** By metric; without an entry where there are too few rounds or the metric may be zero. */
    static Map<String, Double> of(Map<String, Sample> once, Map<String, Sample> again) {
        Map<String, Double> floors = new LinkedHashMap<>();
        once.forEach((metric, sample) -> {
            if (again.containsKey(metric)) {
                Contrast.paired(metric, sample, again.get(metric))
                        .filter(contrast -> contrast.effect().isRelative())
                        .ifPresent(contrast -> floors.put(metric, contrast.sizeAtMost()));
            }
        });
        return floors;
    }
}
