package workbench;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must never be. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("workbench");

    private static final String[] COMMON = {
        "workbench.metric",
        "workbench.workload",
        "workbench.semantics",
        "workbench.transport",
        "workbench.portable",
        "workbench.portable.collective",
        "workbench.control",
        "workbench.record",
        "workbench.cost",
        "workbench.plan",
        "workbench.launch",
        "workbench.run",
        "workbench.result",
        "workbench.analysis"
    };

    /** What runs something, which results are read without. */
    private static final String[] HARNESS = {
        "workbench.transport",
        "workbench.control",
        "workbench.record",
        "workbench.cost",
        "workbench.plan",
        "workbench.launch",
        "workbench.run"
    };

    /** Those with a further library for calls. */
    private static final List<String> CALL_MODULES = List.of("grpc", "oncrpc", "soap", "corba");

    private static final List<String> TRANSPORT_MODULES =
            Stream.concat(Stream.of("jms", "mpi", "ipc"), CALL_MODULES.stream()).toList();

    /** A rule about classes that were not seen would hold whatever they do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "metric",
                "workload",
                "semantics",
                "transport",
                "portable",
                "portable.collective",
                "control",
                "record",
                "cost",
                "plan",
                "launch",
                "run",
                "result",
                "analysis",
                "jms",
                "ipc",
                "ipc.procedure",
                "ipc.rmi",
                "grpc",
                "oncrpc",
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
                .resideInAnyPackage("workbench.metric", "workbench.workload", "workbench.transport")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "workbench.metric",
                        "workbench.workload",
                        "workbench.semantics",
                        "workbench.transport")
                .check(CLASSES);
    }

    /** Enumerations and numbers: a transport has no place for a phrase. */
    @Test
    void whatFiguresMeanIsDataAndWordsAreMadeInPresentation() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("workbench.semantics")
                .and()
                .areNotStatic()
                .should()
                .notHaveRawType(String.class)
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage("workbench.semantics")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "workbench.semantics")
                .check(CLASSES);
    }

    /** Numbers and enumerations: what they say is put into words where they are shown. */
    @Test
    void analysisMakesNoText() {
        noClasses()
                .that()
                .resideInAPackage("workbench.analysis")
                .should()
                .haveNameMatching(".*(Sentence|Sentences|Text|Words|Phrase)")
                .orShould()
                .callMethod(String.class, "format", Locale.class, String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(Collectors.class, "joining", CharSequence.class)
                .orShould()
                .callMethod(Collectors.class, "joining", CharSequence.class, CharSequence.class, CharSequence.class)
                .check(CLASSES);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("workbench.analysis")
                .should()
                .haveNameNotMatching(".*([wW]ords|[sS]entences?|[pP]hrases?|[tT]exts?)")
                .check(CLASSES);
    }

    @Test
    void commonNamesNoTransport() {
        noClasses()
                .that()
                .resideInAnyPackage(COMMON)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(TRANSPORT_MODULES.stream(), Stream.of("cli", "present"))
                        .map(ArchitectureTest::room)
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void analysisAndResultNeverSeeTheHarness() {
        noClasses()
                .that()
                .resideInAnyPackage("workbench.analysis", "workbench.result")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HARNESS)
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
                        Stream.concat(Stream.of(HARNESS), Stream.of("workbench.cli", "workbench.jms", "workbench.mpi"))
                                .toArray(String[]::new))
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

    /** But what those of further libraries for calls have in common is in ipc. */
    @ParameterizedTest
    @FieldSource("TRANSPORT_MODULES")
    void transportModulesNeverSeeEachOther(String module) {
        noClasses()
                .that()
                .resideInAPackage(room(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TRANSPORT_MODULES.stream()
                        .filter(other -> !other.equals(module))
                        .filter(other -> !(CALL_MODULES.contains(module) && other.equals("ipc")))
                        .map(ArchitectureTest::room)
                        .toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static String room(String name) {
        return "workbench." + name + "..";
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
    @ValueSource(strings = {"org.dcache..", "org.glassfish.grizzly..", "com.google.common.."})
    void oncRpcStaysInItsModule(String library) {
        only(library, "workbench.oncrpc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.jws..", "jakarta.xml..", "com.sun.xml.."})
    void soapStaysInItsModule(String library) {
        only(library, "workbench.soap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.omg..", "com.sun.corba..", "org.glassfish.pfl..", "org.glassfish.gmbal.."})
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

    /** What the workbench itself costs is measured by a module of its own, of which the distribution has nothing. */
    @Test
    void nothingOfTheProductMeasuresTheProduct() {
        assertThat(CLASSES.that(resideInAPackage("workbench.overhead.."))).isEmpty();
        noClasses().should().haveSimpleNameStartingWith("Bare").check(CLASSES);
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

    /** By family of addresses and by name, two ends may mean different ones. */
    @Test
    void nobodyAsksTheSystemForAnAddress() {
        noClasses()
                .should()
                .callMethod(InetAddress.class, "getLoopbackAddress")
                .orShould()
                .callMethod(InetAddress.class, "getLocalHost")
                .orShould()
                .callMethod(InetAddress.class, "getByName", String.class)
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
