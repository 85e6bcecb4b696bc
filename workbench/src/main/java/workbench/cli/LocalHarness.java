package workbench.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import workbench.measure.Environment;
import workbench.result.RunFolder;
import workbench.run.ClassPaths;
import workbench.run.Defaults;
import workbench.run.Plan;
import workbench.run.RunListener;
import workbench.run.Runner;

/** Runs plans on this machine. */
final class LocalHarness implements Harness {
    @Override
    public Map<String, Object> environment() {
        Map<String, Object> environment = new LinkedHashMap<>(Environment.now());
        environment.put("workbenchVersion", Version.TEXT);
        environment.put("childJvmOptions", Defaults.CHILD_JVM_OPTIONS);
        return environment;
    }

    @Override
    public void run(Plan plan, RunFolder folder, RunListener listener) throws InterruptedException {
        new Runner(ClassPaths.fromBuild(), folder.path(), folder::append, listener).run(plan);
    }
}
