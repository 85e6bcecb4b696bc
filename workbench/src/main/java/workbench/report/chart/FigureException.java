package workbench.report.chart;

/** Figures could not be drawn. The message tells why, without a full stop. */
public final class FigureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FigureException(String message) {
        super(message);
    }
}
