package workbench.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.workload.UsageException;

/** Makes of a plan file's fields the arguments that a command line would have, each with its place. */
record PlanReader(String file, Set<String> options) {
    private static final String SET = "set";
    private static final String TRIALS = "trials";
    private static final String SCALING = "scaling";
    private static final String WORKERS = "workers";
    /** Parameters that have options and fields of their own. */
    private static final List<String> OWN_FIELDS = List.of("rate", "profile");

    private static final List<String> SELECTING =
            List.of("workload", "transport", "deployment", "kernel", SET, "rate", "profile", SCALING, WORKERS);

    PlanFile plan(Node document) {
        if (!(document instanceof Node.Fields top)) {
            throw refused(
                    document.line(), "this is no plan: a plan has fields, such as 'workload: producer-consumer'.");
        }
        List<String> known = new ArrayList<>(SELECTING);
        known.add(TRIALS);
        known.addAll(options);
        top.fields().forEach((name, field) -> checkName(name, field.line(), known));
        Map<String, Argument> arguments = new LinkedHashMap<>();
        top.fields().forEach((name, field) -> {
            if (options.contains(name)) {
                arguments.put(name, argument(name, field.node()));
            }
        });
        return new PlanFile(selections(top), arguments);
    }

    private List<Selection> selections(Node.Fields top) {
        Selection all = selection(top);
        Node.Field trials = top.fields().get(TRIALS);
        if (trials == null) {
            return List.of(all);
        }
        if (!(trials.node() instanceof Node.Items list) || list.items().isEmpty()) {
            throw refused(
                    trials.line(), "'" + TRIALS + "' must be a list of groups of fields, such as '- workload: …'.");
        }
        return list.items().stream().map(item -> block(item).over(all)).toList();
    }

    /** One of several selections: what it does not say is said at the top. */
    private Selection block(Node node) {
        if (!(node instanceof Node.Fields block)) {
            throw refused(node.line(), "'" + TRIALS + "' must hold groups of fields, such as '- workload: …'.");
        }
        block.fields().forEach((name, field) -> {
            if (options.contains(name)) {
                throw refused(
                        field.line(),
                        "'" + name + "' cannot be said for some trials only: it goes to the top of the plan.");
            }
            checkName(name, field.line(), SELECTING);
        });
        return selection(block);
    }

    private void checkName(String name, int line, List<String> known) {
        if (!known.contains(name)) {
            String suggestion = Suggestions.suggestion(name, known);
            throw refused(
                    line,
                    "'" + name + "' is no field of a plan" + (known.contains(TRIALS) ? "" : "'s trials") + ": "
                            + suggestion
                            + (suggestion.startsWith("allowed") ? " Parameters go below 'set'." : ""));
        }
    }

    private Selection selection(Node.Fields fields) {
        return new Selection(
                arguments(fields, "workload"),
                arguments(fields, "transport"),
                arguments(fields, "deployment"),
                arguments(fields, "kernel"),
                settings(fields),
                new ScalingChoice(arguments(fields, SCALING), arguments(fields, WORKERS)),
                Argument.place(file, fields.line()));
    }

    private List<Argument> arguments(Node.Fields fields, String name) {
        Node.Field field = fields.fields().get(name);
        return field == null ? List.of() : arguments(name, field.node());
    }

    private Map<Argument, List<Argument>> settings(Node.Fields fields) {
        Map<String, Node.Field> parameters = new LinkedHashMap<>();
        Node.Field set = fields.fields().get(SET);
        if (set != null) {
            if (!(set.node() instanceof Node.Fields named)) {
                throw refused(set.line(), "'" + SET + "' must hold parameters, such as 'messageSize: 64KiB'.");
            }
            parameters.putAll(named.fields());
        }
        for (String name : OWN_FIELDS) {
            Node.Field field = fields.fields().get(name);
            if (field != null && parameters.putIfAbsent(name, field) != null) {
                throw refused(field.line(), "'" + name + "' cannot stand here and in 'set': they say the same.");
            }
        }
        Map<Argument, List<Argument>> settings = new LinkedHashMap<>();
        parameters.forEach((name, field) ->
                settings.put(Argument.field(file, field.line(), SET, name), arguments(name, field.node())));
        return settings;
    }

    /** A value, or a list of them. */
    private List<Argument> arguments(String name, Node node) {
        if (node instanceof Node.Items list && !list.items().isEmpty()) {
            return list.items().stream().map(item -> argument(name, item)).toList();
        }
        return List.of(argument(name, node));
    }

    private Argument argument(String name, Node node) {
        return switch (node) {
            case Node.Value value -> Argument.field(file, value.line(), name, value.text());
            case Node.Nothing nothing -> throw refused(nothing.line(), "'" + name + "' has no value.");
            case Node.Items list
            when list.items().isEmpty() ->
                throw refused(list.line(), "'" + name + "' has no value: its list is empty.");
            default -> throw refused(node.line(), "'" + name + "' cannot be " + node.kind() + ".");
        };
    }

    private UsageException refused(int line, String sentence) {
        return YamlReader.refused(file, line, sentence);
    }
}
