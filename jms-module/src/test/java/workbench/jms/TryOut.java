package workbench.jms;

import workbench.result.Repetition;
import workbench.run.*;
import workbench.tck.Trials;
import workbench.transport.*;

class TryOut {
    public static void main(String[] a) {
        Transport t = Transports.byId(a[0]);
        Repetition r = new Trials(t, ClassPaths.fromBuild())
                .run(a[1], Deployment.valueOf(a[2]), a[3], java.util.Arrays.copyOfRange(a, 4, a.length));
        System.out.println(r.status() + " " + r.reason() + "\n" + r.verdict() + "\n" + r.verification() + "\n"
                + r.metrics() + "\n" + r.participants() + "\n" + r.host() + r.warnings() + " wall " + r.wallSeconds()
                + "\n" + r.windows());
    }
}
