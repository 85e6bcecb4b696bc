package workbench.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import workbench.control.Frame;
import workbench.cost.MemoryKills;

/**
 * Finds the root among several signs of a failure. A process that was killed comes first: the others' broken connections are its
 * consequence. Then what a host says, then what participants say.
 *
 * @param logs what each child has printed
 * @param cause says what is behind the words in which a failure is told
 * @param kills since the children were started
 */
record Diagnosis(List<ChildSpec> specs, IntFunction<Path> logs, KnownCause cause, MemoryKills kills) {
    String of(List<Event> signs) {
        for (Event sign : signs) {
            if (sign instanceof Event.Gone gone) {
                LastWords words = LastWords.in(logs.apply(gone.child()));
                return specs.get(gone.child()).label() + " "
                        + new Ending(gone.exitCode(), words, cause, kills).inWords();
            }
        }
        Event.Said root = null;
        for (Event sign : signs) {
            if (sign instanceof Event.Said said
                    && said.frame() instanceof Frame.Failed
                    && (root == null || nearness(said) > nearness(root))) {
                root = said;
            }
        }
        return root == null ? "a child process failed" : told((Frame.Failed) root.frame());
    }

    /** How near to the root somebody is: the host, a participant beside it, another one. */
    private int nearness(Event.Said said) {
        boolean host = ((Frame.Failed) said.frame()).who().equals(Frame.Failed.HOST);
        return host ? 2 : specs.get(said.child()).host() ? 1 : 0;
    }

    private String told(Frame.Failed failed) {
        return failed.who() + " failed: " + cause.of(failed.reason()).orElse(failed.reason());
    }
}
