package workbench.present;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.result.Json;

class ListingTextTest {
    private static final Listing LISTING = new Listing(
            List.of(
                    new Listing.TransportEntry(
                            "pipe",
                            "streams",
                            "a pipe",
                            false,
                            List.of("processes", "threads"),
                            true,
                            "",
                            "",
                            List.of(),
                            List.of(),
                            List.of()),
                    new Listing.TransportEntry(
                            "mpi-mpj-cluster",
                            "messages",
                            "MPJ Express, a JVM per rank",
                            true,
                            List.of("processes"),
                            false,
                            "MPJ Express was not found.",
                            "Run: apt-get install libmpj-java && scripts/setup",
                            List.of("parallel-sum"),
                            List.of(new Listing.ProfileEntry(
                                    "throughput", "standard sends", Map.of("sendMode", "standard"))),
                            List.of(new Listing.ParameterEntry(
                                    "switchLimit",
                                    "size",
                                    "128KiB",
                                    "1B to 1GiB",
                                    "bytes",
                                    1,
                                    1L << 30,
                                    List.of(),
                                    "from here on a send waits for its receive")))),
            List.of(new Listing.WorkloadEntry(
                    "parallel-sum",
                    "workers sum",
                    List.of(new Listing.ParameterEntry(
                            "data",
                            "choice",
                            "transferred",
                            "transferred | generated",
                            "",
                            0,
                            0,
                            List.of("transferred", "generated"),
                            "where the integers lie at the start")))),
            List.of(new Listing.PresetEntry("quick", 3, true, "a minute or two")));

    @Test
    void aListingReadsWell() throws Exception {
        Golden.check("listing.txt", () -> ListingText.of(LISTING, Ink.PLAIN));
    }

    @Test
    void aListingIsJsonToo() throws Exception {
        Golden.check("listing.json", () -> Json.write(LISTING));
    }
}
