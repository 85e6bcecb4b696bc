package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import workbench.result.Json;
import workbench.transport.Deployment;
import workbench.transport.Profile;
import workbench.transport.Transport;
import workbench.workload.Parameter;
import workbench.workload.Scaling;
import workbench.workload.Workload;

/**
 * The JSON Schema of plan files, made from what there is to choose from and from the options of {@code run}. Draft 7, which editors know best.
 * It lets through a little more than a run does: what goes together is checked there.
 */
final class PlanSchema {
    private static final String NUMBER = "^[0-9][0-9_]*(\\.[0-9]+)? *";
    private static final String SIZE_UNIT = "(B|kB|KB|MB|GB|KiB|MiB|GiB)?$";
    private static final String DEFINITIONS = "#/definitions/";

    private final List<Workload> workloads;
    private final List<Transport> transports;
    private final CommandSpec run;

    PlanSchema(List<Workload> workloads, List<Transport> transports, CommandSpec run) {
        this.workloads = workloads;
        this.transports = transports;
        this.run = run;
    }

    String text() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", "A plan of the message-passing workbench");
        schema.put("description", "Everything that 'workbench run' can be told by options, by the same names.");
        Map<String, Object> properties = new LinkedHashMap<>();
        options().forEach(option -> properties.put(PlanFields.name(option), option(option)));
        properties.putAll(selecting());
        properties.put("trials", trials());
        schema.putAll(object(properties));
        schema.put("definitions", definitions());
        return Json.write(schema);
    }

    private List<OptionSpec> options() {
        Set<String> names = new PlanFields(run).names();
        return run.options().stream()
                .filter(option -> names.contains(PlanFields.name(option)))
                .toList();
    }

    private static Map<String, Object> option(OptionSpec option) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description(option));
        if (option.completionCandidates() != null) {
            List<String> words = new ArrayList<>();
            option.completionCandidates().forEach(words::add);
            schema.put("enum", words);
        } else if (option.type() == Integer.class || option.type() == Long.class) {
            schema.put("type", "integer");
            schema.put("minimum", option.type() == Integer.class ? 1 : 0);
        } else {
            schema.put("type", option.type() == Boolean.class || option.type() == boolean.class ? "boolean" : "string");
        }
        return schema;
    }

    /** Without the signs that picocli wants doubled. */
    private static String description(OptionSpec option) {
        return String.join(" ", option.description()).replace("%%", "%");
    }

    private Map<String, Object> selecting() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : List.of("workload", "transport", "deployment", "kernel")) {
            properties.put(name, oneOrMore(name, description(run.findOption("--" + name))));
        }
        properties.put("rate", oneOrMore("parameter.rate", description(run.findOption("--rate"))));
        properties.put("profile", oneOrMore("profile", description(run.findOption("--profile"))));
        properties.put("scaling", oneOrMore("scaling", description(run.findOption("--scaling"))));
        properties.put("workers", oneOrMore("parameter.workers", description(run.findOption("--workers"))));
        properties.put("set", Map.of("$ref", DEFINITIONS + "set"));
        return properties;
    }

    private Map<String, Object> trials() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", "Several selections that are run together; what one does not say is said above.");
        schema.put("type", "array");
        schema.put("minItems", 1);
        schema.put("items", object(selecting()));
        return schema;
    }

    private Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put(
                "workload",
                Map.of("enum", workloads.stream().map(Workload::name).toList()));
        definitions.put(
                "transport",
                Map.of(
                        "enum",
                        Stream.of(transports.stream().map(Transport::id).sorted(), sharedParts(), Stream.of("all"))
                                .flatMap(words -> words)
                                .toList()));
        List<String> deployments = new ArrayList<>();
        for (Deployment deployment : Deployment.values()) {
            deployments.add(deployment.id());
        }
        definitions.put("deployment", Map.of("enum", deployments));
        definitions.put("kernel", Map.of("enum", List.of("native", "portable")));
        definitions.put(
                "scaling",
                Map.of("enum", Stream.of(Scaling.values()).map(Scaling::id).toList()));
        definitions.put("profile", Map.of("enum", Profile.NAMES));
        Map<String, List<Parameter>> parameters = parameters();
        Map<String, Object> settings = new LinkedHashMap<>();
        parameters.forEach((name, same) -> settings.put(name, oneOrMore("parameter." + name, description(same))));
        Map<String, Object> set = object(settings);
        set.put("description", "Parameters of workloads and transports; several values are swept.");
        definitions.put("set", set);
        parameters.forEach((name, same) -> definitions.put("parameter." + name, value(same)));
        return definitions;
    }

    /** Those that stand for several ids. */
    private Stream<String> sharedParts() {
        Map<String, Long> parts = transports.stream()
                .flatMap(transport -> Stream.of(transport.id().split("-")))
                .collect(Collectors.groupingBy(part -> part, TreeMap::new, Collectors.counting()));
        return parts.keySet().stream()
                .filter(part -> parts.get(part) > 1)
                .filter(part -> transports.stream()
                        .noneMatch(transport -> transport.id().equals(part)));
    }

    /** Workloads and transports may have parameters of the same name. */
    private Map<String, List<Parameter>> parameters() {
        Map<String, List<Parameter>> byName = new TreeMap<>();
        workloads.forEach(w -> w.parameters().forEach(p -> note(p, byName)));
        transports.forEach(t -> t.parameters().forEach(p -> note(p, byName)));
        return byName;
    }

    private static void note(Parameter parameter, Map<String, List<Parameter>> byName) {
        byName.computeIfAbsent(parameter.name(), n -> new ArrayList<>()).add(parameter);
    }

    private static String description(List<Parameter> same) {
        Set<String> descriptions = new LinkedHashSet<>();
        same.forEach(p -> descriptions.add(
                p.description() + " (" + p.allowed() + (p.isOptional() ? "" : "; default " + p.defaultValue()) + ")"));
        return String.join("; or: ", descriptions.stream().sorted().toList());
    }

    private static Map<String, Object> value(List<Parameter> same) {
        return switch (same.getFirst().kind()) {
            case CHOICE -> {
                Set<String> words = new LinkedHashSet<>();
                same.forEach(p -> words.addAll(p.choices()));
                yield Map.of("enum", List.copyOf(words).stream().toList());
            }
            case COUNT -> number(same, "[kKM]?$");
            case SIZE -> size(same);
            case RATE -> ordered("type", "string", "pattern", NUMBER + "[kKM]?/s$");
            case DURATION -> ordered("type", "string", "pattern", NUMBER + "(ns|us|µs|ms|s|min|h)$");
        };
    }

    private static Map<String, Object> size(List<Parameter> same) {
        Map<String, Object> one = number(same, SIZE_UNIT);
        if (same.stream().noneMatch(Parameter::mixed)) {
            return one;
        }
        List<Object> forms = new ArrayList<>((List<?>) one.get("anyOf"));
        forms.add(ordered("type", "string", "pattern", "^mix:"));
        return Map.of("anyOf", forms);
    }

    private static Map<String, Object> number(List<Parameter> same, String unit) {
        long minimum = same.stream().mapToLong(Parameter::minimum).min().orElseThrow();
        long maximum = same.stream().mapToLong(Parameter::maximum).max().orElseThrow();
        return Map.of(
                "anyOf",
                List.of(
                        ordered("type", "integer", "minimum", minimum, "maximum", maximum),
                        ordered("type", "string", "pattern", NUMBER + unit)));
    }

    private static Map<String, Object> oneOrMore(String definition, String description) {
        Map<String, Object> one = Map.of("$ref", DEFINITIONS + definition);
        return ordered(
                "description",
                description,
                "anyOf",
                List.of(one, ordered("type", "array", "minItems", 1, "items", one)));
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        return ordered("type", "object", "additionalProperties", false, "properties", properties);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
