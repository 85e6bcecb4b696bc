package workbench.cli;

import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.transport.Availability;

/** Says loudly what a plan leaves out, since no trial of it will. */
final class LeftOut {
    private LeftOut() {}

    static void tell(Plan plan, Console console) {
        plan.notes().forEach(console.err()::println);
        plan.trials().stream().map(Trial::transport).distinct().forEach(transport -> {
            Availability availability = transport.availability();
            if (!availability.available()) {
                console.err()
                        .println("!!! " + transport.id() + " is unavailable and left out: " + availability.reason()
                                + " " + availability.cure());
            }
        });
    }
}
