package workbench.plan;

import java.util.List;
import java.util.Map;

/** A piece of a plan file and the line in which it begins. */
sealed interface Node {
    int line();

    /** How people call it. */
    default String kind() {
        return switch (this) {
            case Value value -> "a value";
            case Nothing nothing -> "empty";
            case Items items -> "a list";
            case Fields fields -> "a group of fields";
        };
    }

    /** A value, as it was written but for quotes. */
    record Value(String text, int line) implements Node {}

    /** Nothing, where a value might be. */
    record Nothing(int line) implements Node {}

    record Items(List<Node> items, int line) implements Node {}

    /** Fields by name, in their order. */
    record Fields(Map<String, Field> fields, int line) implements Node {}

    /** @param line of its name */
    record Field(Node node, int line) {}
}
