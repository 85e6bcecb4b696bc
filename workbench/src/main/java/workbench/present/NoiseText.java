package workbench.present;

import java.util.Locale;
import workbench.analysis.MachineNoise;

/** What else the machine did while it measured: a sentence without a full stop. */
final class NoiseText {
    private NoiseText() {}

    static String of(MachineNoise noise) {
        return switch (noise) {
            case MachineNoise.BusyStart(double load, double processors) ->
                String.format(
                        Locale.ROOT,
                        "it was busy before the run began, with a build perhaps: a load of %.1f on %.0f processors in the"
                                + " minute before",
                        load,
                        processors);
            case MachineNoise.ChangingFrequency(String governor) ->
                "the CPU's frequency follows the load (governor '" + governor
                        + "'): with 'performance' results scatter less";
            case MachineNoise.Seen seen ->
                "in " + seen.repetitions() + " of " + seen.watched() + " repetitions "
                        + seen(seen.sign(), seen.worst());
        };
    }

    private static String seen(MachineNoise.Sign sign, double worst) {
        String percent = String.format(Locale.ROOT, "%.0f %%", 100 * worst);
        String millis = String.format(Locale.ROOT, "%.0f ms", worst / 1e6);
        return switch (sign) {
            case OTHER_CPU -> "other processes used up to " + percent + " of the CPU while measuring";
            case STEAL -> "the hypervisor kept back up to " + percent + " of the CPU while measuring";
            case CONTROLLER_CPU -> "the controlling JVM itself used up to " + percent + " of the CPU while measuring";
            case LATE_THREADS ->
                "a thread that only sleeps woke up to " + millis + " too late in 1 of 100 cases: its turn did not come";
            case STANDSTILL ->
                "a thread that only sleeps was held up for " + millis + ": the machine stood still or was overloaded";
        };
    }
}
