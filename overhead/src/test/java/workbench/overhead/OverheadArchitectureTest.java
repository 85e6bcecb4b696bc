package workbench.overhead;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must never be, where kernels are measured. */
class OverheadArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("workbench.overhead");

    @ParameterizedTest
    @ValueSource(strings = {"bare", "jms", "ipc", "procedure", "peer"})
    void everyRoomWasSeen(String room) {
        assertThat(CLASSES.that(resideInAPackage("workbench.overhead." + room))).hasSizeGreaterThan(1);
    }

    /** So that participants can do with the library of their own transport. */
    @ParameterizedTest
    @CsvSource({
        "jakarta.jms..,workbench.overhead.jms",
        "mpi..,workbench.overhead.mpi",
        "workbench.mpi..,workbench.overhead.mpi",
        "workbench.ipc..,workbench.overhead.ipc"
    })
    void aTransportsLibraryStaysInItsRoom(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void theCommandLineIsFarFromParticipants() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "workbench.overhead.bare",
                        "workbench.overhead.jms",
                        "workbench.overhead.mpi",
                        "workbench.overhead.ipc",
                        "workbench.overhead.procedure")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("workbench.cli", "workbench.run", "workbench.plan", "picocli..")
                .check(CLASSES);
    }

    @Test
    void thereIsNoCycle() {
        slices().matching("workbench.overhead.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
