package workbench.report;

import java.nio.file.Path;
import workbench.present.MadeRuns;
import workbench.result.RunFolder;
import workbench.result.StoredRun;

/** Folders of runs that are made up. */
final class RunFolderWith {
    private RunFolderWith() {}

    static Path run(Path path, StoredRun run) {
        RunFolder folder = RunFolder.create(path);
        folder.write(run.run());
        run.repetitions().forEach(folder::append);
        return path;
    }

    static Path noRepetition(Path path) {
        RunFolder.create(path).write(MadeRuns.storedWhole().run());
        return path;
    }
}
