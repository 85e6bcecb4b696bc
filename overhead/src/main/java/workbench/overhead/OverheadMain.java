package workbench.overhead;

import java.util.List;
import workbench.cli.Main;
import workbench.overhead.torture.TortureCommand;

/** The workbench's command line with one more command, which measures the workbench itself. */
public final class OverheadMain {
    private OverheadMain() {}

    public static void main(String[] arguments) {
        Main.run(context -> List.of(new OverheadCommand(context), new TortureCommand(context)), arguments);
    }
}
