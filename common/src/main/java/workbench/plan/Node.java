package workbench.plan;

import java.util.List;
import java.util.Map;

/** A piece of a plan file and the line in which it begins. */
sealed interface Node {
    int line();

    /** How people call it. */
    String kind();

    /** A value, as it was written but for quotes. */
    record Value(String text, int line) implements Node {
        @Override
        public String kind() {
            return "a value";
        }
    }

    /** Nothing, where a value might be. */
    record Nothing(int line) implements Node {
        @Override
        public String kind() {
            return "empty";
        }
    }

    /** A list. */
    record Items(List<Node> items, int line) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Fields by name, in their order. */
    record Fields(Map<String, Field> fields, int line) implements Node {
        @Override
        public String kind() {
            return "a group of fields";
        }
    }

    /** @param line of its name */
    record Field(Node node, int line) {}
}
