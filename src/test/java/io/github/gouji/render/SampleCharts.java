package io.github.gouji.render;

import io.github.gouji.view.section.ChartView;
import io.github.gouji.view.table.DataTable;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Stand-ins for charts: the right sizes, nothing said. */
final class SampleCharts {
    private SampleCharts() {}

    static ChartView chart(String base, String number, String caption, String alt, DataTable data) {
        return new ChartView(number, caption, alt,
                new ChartView.Picture(base + ".png", base + "-2x.png", "800", "450"),
                new ChartView.Picture(base + "-narrow.png", base + "-narrow-2x.png", "360", "360"), data);
    }

    static void write(Path base) throws IOException {
        Files.createDirectories(base.getParent());
        write(base, ".png", 800, 450);
        write(base, "-2x.png", 1600, 900);
        write(base, "-narrow.png", 360, 360);
        write(base, "-narrow-2x.png", 720, 720);
    }

    private static void write(Path base, String suffix, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setStroke(new BasicStroke(width / 200f));
        double[] shares = {1, .4, .11, .05};
        for (int i = 0; i < shares.length; i++) {
            g.setColor(i == 0 ? new Color(0x8f2b2f) : new Color(0x6f6a5f));
            g.fillRect(width / 6, height / 5 + i * height / 5, (int) (width * .7 * shares[i]), height / 8);
        }
        g.setColor(Color.DARK_GRAY);
        g.drawLine(width / 6, height / 6, width / 6, height - height / 20);
        g.dispose();
        ImageIO.write(image, "png", base.resolveSibling(base.getFileName() + suffix).toFile());
    }
}
