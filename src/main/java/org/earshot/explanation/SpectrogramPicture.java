package org.earshot.explanation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;
import org.earshot.model.SpectrogramInput;

/** Draws a spectrogram with its axes: frequency upwards from 0 Hz to half the sample rate, time from the waveform's start to its end. */
record SpectrogramPicture(VisibleSpectrogram spectrogram) {

    private static final Color INK = new Color(0x5a636c);
    private static final int SMALLEST_WITH_AXES = 160;

    void draw(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Frame frame = frame(image);
        plane(graphics, frame);
        if (frame.left() > 0) {
            axes(graphics, frame);
        }
        graphics.dispose();
    }

    /** Where the spectrogram lies in the picture; a small picture has no room for axes. */
    private static Frame frame(BufferedImage image) {
        if (image.getHeight() < SMALLEST_WITH_AXES || image.getWidth() < 2 * SMALLEST_WITH_AXES) {
            return new Frame(0, 0, image.getWidth(), image.getHeight(), 0);
        }
        double letter = Math.clamp(Math.max(image.getHeight() / 24.0, image.getWidth() / 30.0), 8, 24);
        double left = 5.5 * letter;
        double right = 2 * letter;
        double bottom = 2.4 * letter;
        return new Frame(left, letter, image.getWidth() - left - right, image.getHeight() - bottom - letter, letter);
    }

    private void plane(Graphics2D graphics, Frame frame) {
        SpectrogramInput plane = spectrogram.plane();
        double perFrame = plane.seconds(1) - plane.seconds(0);
        double left = frame.x((plane.seconds(0) - perFrame / 2) / seconds());
        double right = frame.x((plane.seconds(plane.frames() - 1) + perFrame / 2) / seconds());
        double top = frame.y((plane.frequency(plane.frequencies() - 1) + plane.frequency(1) / 2) / hertz());
        double bottom = frame.y(-plane.frequency(1) / 2 / hertz());
        graphics.setClip(frame.rectangle());
        BufferedImage cells = cells();
        AffineTransform place = AffineTransform.getTranslateInstance(left, top);
        place.scale((right - left) / cells.getWidth(), (bottom - top) / cells.getHeight());
        graphics.drawImage(cells, place, null);
        graphics.setClip(null);
    }

    /** One pixel per frequency and frame, the lowest frequency at the bottom. */
    private BufferedImage cells() {
        int width = spectrogram.plane().frames();
        int height = spectrogram.plane().frequencies();
        Optional<int[]> relevance = spectrogram.relevance();
        BufferedImage cells = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < width * height; at++) {
            double level = (double) spectrogram.levels()[at] / VisibleSpectrogram.LOUDEST;
            int colour = relevance.isPresent()
                    ? Palette.STANDARD.over(level, (double) relevance.get()[at] / VisibleSpectrogram.MOST)
                    : Palette.STANDARD.level(level);
            cells.setRGB(at % width, height - 1 - at / width, colour);
        }
        return cells;
    }

    private void axes(Graphics2D graphics, Frame frame) {
        graphics.setColor(INK);
        graphics.draw(frame.rectangle());
        Lettering lettering = new Lettering(graphics, frame.letter());
        double tick = frame.letter() / 3;
        for (int kilohertz = 0; kilohertz * 1000 <= hertz(); kilohertz++) {
            double y = frame.y(kilohertz * 1000 / hertz());
            lettering.line(frame.left() - tick, y, frame.left(), y);
            String unit = (kilohertz + 1) * 1000 > hertz() ? " kHz" : "";
            lettering.rightAligned(kilohertz + unit, frame.left() - 2 * tick, y - frame.letter() / 2);
        }
        for (int quarter = 0; quarter <= 4; quarter++) {
            double x = frame.x(quarter / 4.0);
            double bottom = frame.y(0);
            lettering.line(x, bottom, x, bottom + tick);
            String number =
                    String.format(Locale.ROOT, "%.2f", quarter * seconds() / 4).replaceAll("\\.?0+$", "");
            lettering.centred(quarter == 4 ? number + " s" : number, x, bottom + 2 * tick);
        }
    }

    private double seconds() {
        return (double) spectrogram.plane().length() / spectrogram.plane().sampleRate();
    }

    private double hertz() {
        return spectrogram.plane().sampleRate() / 2.0;
    }

    /** The part of the picture that the axes enclose; {@code letter} is the height of a digit. */
    private record Frame(double left, double top, double width, double height, double letter) {

        double x(double share) {
            return left + share * width;
        }

        double y(double share) {
            return top + (1 - share) * height;
        }

        Rectangle2D rectangle() {
            return new Rectangle2D.Double(left, top, width, height);
        }
    }
}
