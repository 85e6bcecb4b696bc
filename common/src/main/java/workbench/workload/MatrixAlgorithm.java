package workbench.workload;

import java.util.Locale;
import java.util.stream.Stream;

/** How ranks come by the parts of the second matrix that they need. */
public enum MatrixAlgorithm {
    /** All of it goes to all. */
    BROADCAST,
    /** Each has a block of its rows, and passes it on around the ring. */
    RING,
    /** Tiles of both matrices move in a square of ranks. Cannon: <i>A cellular computer to implement the Kalman filter algorithm</i>, 1969. */
    CANNON;

    static String[] ids() {
        return Stream.of(values()).map(MatrixAlgorithm::id).toArray(String[]::new);
    }

    static MatrixAlgorithm of(Parameters parameters) {
        return valueOf(parameters.word(MatrixProduct.ALGORITHM).toUpperCase(Locale.ROOT));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
