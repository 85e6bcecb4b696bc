package workbench.present;

import java.util.ArrayList;
import java.util.List;
import workbench.result.RunRecord;

/** The command that runs the same again: as it was typed, with the same seed, into a folder of its own. */
public final class CommandText {
    private static final String OUT = "--out";
    private static final String SEED = "--seed";
    private static final String PLAIN = "[A-Za-z0-9_./:=,@%+~-]+";

    private CommandText() {}

    /** @param program what the user types to call the workbench */
    public static String again(RunRecord run, String program) {
        List<String> words = new ArrayList<>(List.of(program));
        boolean leaveOut = false;
        for (String word : run.command()) {
            boolean out = word.equals(OUT);
            if (!leaveOut && !out && !word.startsWith(OUT + "=")) {
                words.add(quoted(word));
            }
            leaveOut = out;
        }
        if (run.command().stream().noneMatch(word -> word.equals(SEED) || word.startsWith(SEED + "="))) {
            words.add(SEED + " " + run.plan().seed());
        }
        return String.join(" ", words);
    }

    /** As a shell wants it: a path to be pasted, for example. */
    public static String quoted(String word) {
        return word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
