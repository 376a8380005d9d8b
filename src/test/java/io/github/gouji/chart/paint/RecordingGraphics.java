package io.github.gouji.chart.paint;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.List;
import java.util.Map;

/** Draws on another graphics and keeps every text with its font, colour, place and clip, and every colour used. */
final class RecordingGraphics extends Graphics2D {
    private final Graphics2D to;
    private final List<Text> texts;

    RecordingGraphics(Graphics2D to, List<Text> texts) {
        this.to = to;
        this.texts = texts;
    }

    /** A text as drawn; the box is that of its ink. */
    record Text(String text, Font font, Color colour, Rectangle2D box, Shape clip) {}

    private void keep(String text, double x, double y) {
        if (!text.isEmpty()) {
            GlyphVector glyphs = to.getFont().createGlyphVector(new FontRenderContext(null, true, true), text);
            Rectangle2D ink = glyphs.getVisualBounds();
            ink.setRect(ink.getX() + x, ink.getY() + y, ink.getWidth(), ink.getHeight());
            texts.add(new Text(text, to.getFont(), to.getColor(), ink, to.getClip()));
        }
    }

    @Override
    public void drawString(String text, int x, int y) {
        keep(text, x, y);
        to.drawString(text, x, y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        keep(text, x, y);
        to.drawString(text, x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw new AssertionError("text in a way that is not recorded");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new AssertionError("text in a way that is not recorded");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw new AssertionError("text in a way that is not recorded");
    }

    @Override
    public Graphics create() {
        return new RecordingGraphics((Graphics2D) to.create(), texts);
    }

    @Override
    public void draw(Shape s) {
        to.draw(s);
    }

    @Override
    public boolean drawImage(Image i, AffineTransform t, ImageObserver o) {
        return to.drawImage(i, t, o);
    }

    @Override
    public void drawImage(BufferedImage i, BufferedImageOp op, int x, int y) {
        to.drawImage(i, op, x, y);
    }

    @Override
    public void drawRenderedImage(RenderedImage i, AffineTransform t) {
        to.drawRenderedImage(i, t);
    }

    @Override
    public void drawRenderableImage(RenderableImage i, AffineTransform t) {
        to.drawRenderableImage(i, t);
    }

    @Override
    public void fill(Shape s) {
        to.fill(s);
    }

    @Override
    public boolean hit(Rectangle r, Shape s, boolean stroke) {
        return to.hit(r, s, stroke);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return to.getDeviceConfiguration();
    }

    @Override
    public void setComposite(Composite c) {
        to.setComposite(c);
    }

    @Override
    public void setPaint(Paint p) {
        to.setPaint(p);
    }

    @Override
    public void setStroke(Stroke s) {
        to.setStroke(s);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        to.setRenderingHint(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return to.getRenderingHint(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        to.setRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        to.addRenderingHints(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return to.getRenderingHints();
    }

    @Override
    public void translate(int x, int y) {
        to.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        to.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        to.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        to.rotate(theta, x, y);
    }

    @Override
    public void scale(double x, double y) {
        to.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        to.shear(x, y);
    }

    @Override
    public void transform(AffineTransform t) {
        to.transform(t);
    }

    @Override
    public void setTransform(AffineTransform t) {
        to.setTransform(t);
    }

    @Override
    public AffineTransform getTransform() {
        return to.getTransform();
    }

    @Override
    public Paint getPaint() {
        return to.getPaint();
    }

    @Override
    public Composite getComposite() {
        return to.getComposite();
    }

    @Override
    public void setBackground(Color c) {
        to.setBackground(c);
    }

    @Override
    public Color getBackground() {
        return to.getBackground();
    }

    @Override
    public Stroke getStroke() {
        return to.getStroke();
    }

    @Override
    public void clip(Shape s) {
        to.clip(s);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return to.getFontRenderContext();
    }

    @Override
    public Color getColor() {
        return to.getColor();
    }

    @Override
    public void setColor(Color c) {
        to.setColor(c);
    }

    @Override
    public void setPaintMode() {
        to.setPaintMode();
    }

    @Override
    public void setXORMode(Color c) {
        to.setXORMode(c);
    }

    @Override
    public Font getFont() {
        return to.getFont();
    }

    @Override
    public void setFont(Font f) {
        to.setFont(f);
    }

    @Override
    public FontMetrics getFontMetrics(Font f) {
        // where a machine has no fonts, merely measuring with a default font is fatal
        if (!f.getFamily().equals("Noto Sans SC")) {
            throw new AssertionError("measured with " + f);
        }
        return to.getFontMetrics(f);
    }

    @Override
    public Rectangle getClipBounds() {
        return to.getClipBounds();
    }

    @Override
    public void clipRect(int x, int y, int w, int h) {
        to.clipRect(x, y, w, h);
    }

    @Override
    public void setClip(int x, int y, int w, int h) {
        to.setClip(x, y, w, h);
    }

    @Override
    public Shape getClip() {
        return to.getClip();
    }

    @Override
    public void setClip(Shape s) {
        to.setClip(s);
    }

    @Override
    public void copyArea(int x, int y, int w, int h, int dx, int dy) {
        to.copyArea(x, y, w, h, dx, dy);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        to.drawLine(x1, y1, x2, y2);
    }

    @Override
    public void fillRect(int x, int y, int w, int h) {
        to.fillRect(x, y, w, h);
    }

    @Override
    public void clearRect(int x, int y, int w, int h) {
        to.clearRect(x, y, w, h);
    }

    @Override
    public void drawRoundRect(int x, int y, int w, int h, int aw, int ah) {
        to.drawRoundRect(x, y, w, h, aw, ah);
    }

    @Override
    public void fillRoundRect(int x, int y, int w, int h, int aw, int ah) {
        to.fillRoundRect(x, y, w, h, aw, ah);
    }

    @Override
    public void drawOval(int x, int y, int w, int h) {
        to.drawOval(x, y, w, h);
    }

    @Override
    public void fillOval(int x, int y, int w, int h) {
        to.fillOval(x, y, w, h);
    }

    @Override
    public void drawArc(int x, int y, int w, int h, int start, int arc) {
        to.drawArc(x, y, w, h, start, arc);
    }

    @Override
    public void fillArc(int x, int y, int w, int h, int start, int arc) {
        to.fillArc(x, y, w, h, start, arc);
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int n) {
        to.drawPolyline(xs, ys, n);
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int n) {
        to.drawPolygon(xs, ys, n);
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int n) {
        to.fillPolygon(xs, ys, n);
    }

    @Override
    public boolean drawImage(Image i, int x, int y, ImageObserver o) {
        return to.drawImage(i, x, y, o);
    }

    @Override
    public boolean drawImage(Image i, int x, int y, int w, int h, ImageObserver o) {
        return to.drawImage(i, x, y, w, h, o);
    }

    @Override
    public boolean drawImage(Image i, int x, int y, Color c, ImageObserver o) {
        return to.drawImage(i, x, y, c, o);
    }

    @Override
    public boolean drawImage(Image i, int x, int y, int w, int h, Color c, ImageObserver o) {
        return to.drawImage(i, x, y, w, h, c, o);
    }

    @Override
    public boolean drawImage(
            Image i, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, ImageObserver o) {
        return to.drawImage(i, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, o);
    }

    @Override
    public boolean drawImage(
            Image i, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, Color c, ImageObserver o) {
        return to.drawImage(i, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, c, o);
    }

    @Override
    public void dispose() {
        to.dispose();
    }
}
