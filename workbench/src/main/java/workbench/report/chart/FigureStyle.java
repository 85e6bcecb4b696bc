package workbench.report.chart;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How figures are drawn.
 *
 * @param width in print; empty for that of a screen
 * @param formats one at least
 */
public record FigureStyle(Optional<FigureWidth> width, Set<FigureFormat> formats) {
    public FigureStyle {
        formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
    }
}
