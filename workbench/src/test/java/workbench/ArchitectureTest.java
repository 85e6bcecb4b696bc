package workbench;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must never be. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("workbench");

    private static final String[] COMMON = {
        "workbench.workload",
        "workbench.transport",
        "workbench.portable",
        "workbench.control",
        "workbench.measure",
        "workbench.run",
        "workbench.plan",
        "workbench.result",
        "workbench.analysis"
    };

    /** A rule about classes that were not seen would hold whatever they do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "workload",
                "transport",
                "portable",
                "control",
                "measure",
                "run",
                "plan",
                "result",
                "analysis",
                "jms",
                "ipc",
                "ipc.procedure",
                "ipc.rmi",
                "grpc",
                "soap",
                "corba",
                "cli",
                "present",
                "report",
                "report.chart"
            })
    void everyRoomWasSeen(String room) {
        assertThat(CLASSES.that(resideInAPackage("workbench." + room))).hasSizeGreaterThan(1);
    }

    @Test
    void workloadAndTransportUseTheJdkOnly() {
        classes()
                .that()
                .resideInAnyPackage("workbench.workload", "workbench.transport")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "workbench.workload", "workbench.transport")
                .check(CLASSES);
    }

    @Test
    void commonNamesNoTransport() {
        noClasses()
                .that()
                .resideInAnyPackage(COMMON)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "workbench.jms..",
                        "workbench.ipc..",
                        "workbench.grpc..",
                        "workbench.soap..",
                        "workbench.corba..",
                        "workbench.mpi..",
                        "workbench.cli..",
                        "workbench.present..")
                .check(CLASSES);
    }

    @Test
    void analysisAndResultNeverSeeTheHarness() {
        noClasses()
                .that()
                .resideInAnyPackage("workbench.analysis", "workbench.result")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("workbench.run", "workbench.transport", "workbench.control", "workbench.measure")
                .check(CLASSES);
    }

    /** So a report can be made of any result file, also one from another machine. */
    @Test
    void theReportNeverSeesTheHarness() {
        noClasses()
                .that()
                .resideInAPackage("workbench.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "workbench.run",
                        "workbench.transport",
                        "workbench.control",
                        "workbench.measure",
                        "workbench.cli",
                        "workbench.jms",
                        "workbench.mpi")
                .check(CLASSES);
    }

    @Test
    void chartsNeverSeeThePage() {
        noClasses()
                .that()
                .resideInAPackage("workbench.report.chart")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("workbench.report")
                .check(CLASSES);
    }

    @Test
    void templatesStayInTheReport() {
        only("gg.jte..", "workbench.report");
    }

    @Test
    void transportModulesNeverSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage("workbench.jms..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("workbench.mpi..", "workbench.ipc..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("workbench.ipc..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "workbench.mpi..",
                        "workbench.jms..",
                        "workbench.grpc..",
                        "workbench.soap..",
                        "workbench.corba..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("workbench.grpc..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("workbench.mpi..", "workbench.jms..", "workbench.soap..", "workbench.corba..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("workbench.soap..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("workbench.mpi..", "workbench.jms..", "workbench.grpc..", "workbench.corba..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("workbench.corba..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("workbench.mpi..", "workbench.jms..", "workbench.grpc..", "workbench.soap..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.jms..", "org.apache.activemq.."})
    void jmsAndArtemisStayInTheirModule(String library) {
        only(library, "workbench.jms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mpi..", "mpjdev..", "xdev.."})
    void mpiStaysInItsModule(String library) {
        only(library, "workbench.mpi");
    }

    @Test
    void grpcStaysInItsModule() {
        only("io.grpc..", "workbench.grpc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.jws..", "jakarta.xml..", "com.sun.xml.."})
    void soapStaysInItsModule(String library) {
        only(library, "workbench.soap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.omg..", "com.sun.corba..", "org.glassfish.."})
    void corbaStaysInItsModule(String library) {
        only(library, "workbench.corba");
    }

    @Test
    void picocliStaysInTheCommandLine() {
        only("picocli..", "workbench.cli");
    }

    @Test
    void jacksonStaysInTheResultsAndInTheReaderOfPlanFiles() {
        only("tools.jackson..", "workbench.result", "workbench.plan");
        only("tools.jackson.dataformat.yaml..", "workbench.plan");
        only("org.snakeyaml..");
    }

    @Test
    void thereIsNoCycle() {
        slices().matching("workbench.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyMainsEndTheirJvm() {
        noClasses()
                .that(not(simpleNameEndingWith("Main")))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void nothingStaticIsMutable() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    private static void only(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
