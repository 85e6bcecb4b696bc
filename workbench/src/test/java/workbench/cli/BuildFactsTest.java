package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BuildFactsTest {
    @Test
    void theBuildSaysWhichMavenItWas() {
        assertThat(BuildFacts.read().get("mavenVersion").toString()).matches("[3-9]\\..*");
    }

    @Test
    void aRevisionIsAWholeOneOrLeftOut() {
        assertThat(BuildFacts.read().getOrDefault("gitRevision", "0".repeat(40)).toString())
                .matches("[0-9a-f]{40,64}");
    }

    @Test
    void whatTheBuildDidNotKnowIsLeftOut() throws Exception {
        byte[] file = "mavenVersion=4.0\ngitRevision=\n".getBytes(StandardCharsets.UTF_8);

        assertThat(BuildFacts.read(new ByteArrayInputStream(file))).containsOnlyKeys("mavenVersion");
    }
}
