package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** Holds a text to the file that people have looked at. {@code -Dgolden.write} writes the file anew: look at it. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** In the usual locale and in one where the decimal sign is a comma. */
    public static void check(String name, Supplier<String> text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.write") != null) {
            Files.writeString(file, text.get());
        }
        String expected = Files.readString(file);
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : new Locale[] {Locale.ROOT, Locale.GERMANY, Locale.of("ar", "EG")}) {
                Locale.setDefault(locale);
                assertThat(text.get()).as("%s in the locale %s", name, locale).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
