package workbench.result;

import java.nio.file.Path;

/** Another process that writes a run, until it is ended. */
final class WriterMain {
    private WriterMain() {}

    public static void main(String[] arguments) throws Exception {
        try (RunFolder folder = RunFolder.reopen(Path.of(arguments[0]))) {
            System.out.println("writing " + folder.path());
            System.in.read();
        }
    }
}
