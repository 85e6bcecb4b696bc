package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import workbench.analysis.TrialSummary;
import workbench.analysis.Unsettled;

/** That something was still warming up, and what to do about it. */
public final class SteadinessText {
    /** Stands in place of a rank and a ratio. */
    public static final String STILL_WARMING_UP = "still warming up";

    private SteadinessText() {}

    static String of(Unsettled unsettled) {
        return switch (unsettled) {
            case STOOD_STILL ->
                "a JVM that takes part did nothing for 1 % of the timed part or more: it was stopped, or was given no"
                        + " processor; repeat the run with nothing beside it";
            case GAP ->
                "nothing arrived for a tenth of the timed part or more, though messages came before and after: a disk, a"
                        + " collector or another program may have held it up";
            case IMPOSSIBLE ->
                "one of its figures cannot be: a speed-up above the number of workers or of processors, or more CPU time than"
                        + " there was; what it is relative to was disturbed, so repeat the run with nothing beside it";
            case RISING ->
                "the rate rose by more than 30 % within the timed part: it was still warming up, and a longer preset would"
                        + " show more";
            case NOT_STEADY -> "it had not come to rest when its warm-up ended: a longer preset may show other figures";
            case TIMED_DIFFERS ->
                "the timed part was more than 10 % faster or slower than the end of the warm-up: it had not come to rest";
            case LATENCY_DIFFERS ->
                "the median latency changed by more than a factor of 1.5 although the rate was kept: it had not come to"
                        + " rest";
        };
    }

    /** Stands in place of a rank and a ratio of a trial that is not steady. */
    public static String standing(TrialSummary trial) {
        return trial.disturbance()
                .map(unsettled -> switch (unsettled) {
                    case GAP -> "had a gap";
                    case IMPOSSIBLE -> "showed what cannot be";
                    default -> "stood still";
                })
                .orElse(STILL_WARMING_UP);
    }

    /** Whether a longer warm-up may help. */
    public static boolean isWarmingUp(TrialSummary trial) {
        return trial.isWarmingUp() && trial.disturbance().isEmpty();
    }

    /** {@code 1 of 4 trials stood still and is not ranked}, for each way in which some were disturbed. */
    public static List<String> disturbed(List<TrialSummary> all) {
        Map<String, Long> counts = all.stream()
                .filter(trial -> trial.isWarmingUp() && !isWarmingUp(trial))
                .collect(Collectors.groupingBy(SteadinessText::standing, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(reason -> reason.getValue() + " of " + Prose.counted(all.size(), "trial") + " " + reason.getKey()
                        + " and " + (reason.getValue() == 1 ? "is" : "are") + " not ranked")
                .toList();
    }

    /** {@code a and b are still warming up; c stood still}: why these are not steady. */
    static String why(List<TrialSummary> unsteady, Function<TrialSummary, String> name) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        unsteady.forEach(trial ->
                names.computeIfAbsent(standing(trial), s -> new ArrayList<>()).add(name.apply(trial)));
        return names.entrySet().stream()
                .map(reason -> {
                    List<String> distinct =
                            reason.getValue().stream().distinct().toList();
                    return reason.getKey().equals(STILL_WARMING_UP)
                            ? warmingUp(distinct)
                            : Prose.enumerated(distinct) + " " + reason.getKey();
                })
                .collect(Collectors.joining("; "));
    }

    /** {@code a and b are still warming up}. */
    private static String warmingUp(List<String> names) {
        return Prose.enumerated(names) + (names.size() == 1 ? " is " : " are ") + STILL_WARMING_UP;
    }

    /** What to do about it, where a run had such a preset. */
    public static String cure(String preset) {
        return switch (preset) {
            case "standard" -> "--preset thorough warms up for longer";
            case "thorough" -> "they did not settle in the longest warm-up that there is; the page draws it";
            default -> "--preset standard warms up for longer";
        };
    }
}
