package workbench.transport;

/**
 * Whether a transport can be used on this machine.
 *
 * @param reason why not; empty if it can
 * @param cure what a user can do about it, a command where possible; empty if it can
 */
public record Availability(boolean available, String reason, String cure) {

    public static Availability yes() {
        return new Availability(true, "", "");
    }

    public static Availability no(String reason, String cure) {
        return new Availability(false, reason, cure);
    }
}
