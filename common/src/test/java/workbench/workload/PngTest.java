package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void othersReadWhatWasWritten() throws IOException {
        int[] colours = {0x000000, 0x123456, 0xfedcba};

        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(Png.of(3, 2, new byte[] {0, 1, 2, 2, 1, 0}, colours)));

        assertThat(image.getWidth()).isEqualTo(3);
        assertThat(image.getHeight()).isEqualTo(2);
        assertThat(image.getRGB(1, 0) & 0xffffff).isEqualTo(0x123456);
        assertThat(image.getRGB(0, 1) & 0xffffff).isEqualTo(0xfedcba);
    }
}
