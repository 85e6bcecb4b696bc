package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeExcerptTest {
    private static final String KERNEL = """
            /** Sends. */
            @Deprecated
            final class Kernel {
                // import mpi.MPI;
                String text = "package a; import b;";
            }
            """;

    @Test
    void packageAndImportsAreLeftOut() {
        assertThat(CodeExcerpt.of("""
                package workbench.mpi;

                import static java.util.Objects.requireNonNull;

                import mpi.MPI; // the library
                // Ours:
                import workbench.transport.Kernel;

                """ + KERNEL)).isEqualTo(KERNEL);
    }

    @Test
    void aLicenceIsLeftOutAndDocumentationIsNot() {
        assertThat(CodeExcerpt.of("/*\n * Copyright of somebody.\n */\npackage some.place;\n\n" + KERNEL))
                .isEqualTo(KERNEL);
        assertThat(CodeExcerpt.of("/* Licensed to somebody. */\n" + KERNEL)).isEqualTo(KERNEL);
        assertThat(CodeExcerpt.of("/** Under no licence. */\nclass Kernel {}\n"))
                .isEqualTo("/** Under no licence. */\nclass Kernel {}\n");
    }

    @Test
    void aSourceOfAnotherFormIsShownAsItIs() {
        for (String source : new String[] {KERNEL, "", "import", "\\end{}", "package a", "  int x; import b;"}) {
            assertThat(CodeExcerpt.of(source)).isEqualTo(source);
        }
        assertThat(CodeExcerpt.of("    int x;\n")).isEqualTo("    int x;\n");
    }

    @Test
    void aLongSourceIsReadAtOnce() {
        String comments = "/* */ // */\n".repeat(20_000);

        assertThat(CodeExcerpt.of(comments + "class Kernel {}")).endsWith("class Kernel {}");
    }
}
