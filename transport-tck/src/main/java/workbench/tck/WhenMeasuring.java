package workbench.tck;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import workbench.run.RunListener;

/** Does something with each child, by its label and process id, once a repetition measures. */
public final class WhenMeasuring implements RunListener {
    private final BiConsumer<String, Long> action;
    private final Map<String, Long> pids = new LinkedHashMap<>();

    public WhenMeasuring(BiConsumer<String, Long> action) {
        this.action = action;
    }

    @Override
    public void childStarted(String label, long pid) {
        pids.put(label, pid);
    }

    @Override
    public void phase(String phase, long mostNanos) {
        if (phase.equals("measuring")) {
            pids.forEach(action);
        }
    }
}
