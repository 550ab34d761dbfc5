package org.earshot.chart;

import java.util.ArrayList;
import java.util.List;
import org.earshot.model.Architecture;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;
import org.earshot.model.Size;

/**
 * A network from its input on the left to its logits on the right: one block per layer, as tall as it has places and as thick as it
 * has channels, both on a scale of logarithms. What changes no shape stands under the layer that it follows.
 */
public final class ArchitectureChart {

    private static final double STEP = 60;
    private static final double LEFT = 8;
    private static final double TOP = 38;
    private static final double TALLEST = 130;
    private static final double LEAST = 5;
    private static final double PER_DOUBLING = 5;
    private static final double LINE = 16;
    private static final int LINES = 4;

    private final Architecture architecture;

    public ArchitectureChart(Architecture architecture) {
        this.architecture = architecture;
    }

    /** A layer that changes the shape, or the input. */
    private record Block(String kind, String name, String what, FeatureShape shape, List<String> after) {}

    /** @param name what the drawing shows, for those who do not see it */
    public SvgElement drawing(String name) {
        List<Block> blocks = blocks();
        double width = LEFT + blocks.size() * STEP;
        SvgElement drawing = SvgElement.drawing(width, TOP + TALLEST + (LINES + 1) * LINE, name)
                .with("class", "architecture")
                .with("style", "width:" + Math.round(width) + "px");
        double tallest = Math.log(places(architecture.input()) + 1.0);
        for (int at = 0; at < blocks.size(); at++) {
            drawing.add(block(blocks.get(at), LEFT + (at + 0.5) * STEP, tallest));
        }
        return drawing;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<FeatureShape> shapes = architecture.shapes();
        blocks.add(new Block("input", "input", "", architecture.input(), new ArrayList<>()));
        for (int at = 0; at < architecture.layers().size(); at++) {
            FeatureShape out = shapes.get(at + 1);
            switch (architecture.layers().get(at)) {
                case Layer.Convolution it ->
                    blocks.add(
                            new Block("convolution", it.name(), "kernel " + size(it.kernel()), out, new ArrayList<>()));
                case Layer.Dense it -> blocks.add(new Block("dense", it.name(), "dense", out, new ArrayList<>()));
                case Layer.MaxPool it ->
                    blocks.add(new Block("pool", "max", "over " + size(it.window()), out, new ArrayList<>()));
                case Layer.AveragePool it ->
                    blocks.add(new Block("pool", "mean", "over " + size(it.window()), out, new ArrayList<>()));
                case Layer.Relu it -> blocks.getLast().after().add("ReLU");
                case Layer.Flatten it -> blocks.getLast().after().add("flatten");
                case Layer.Dropout it -> blocks.getLast().after().add("dropout");
            }
        }
        return blocks;
    }

    private static SvgElement block(Block block, double x, double tallest) {
        FeatureShape shape = block.shape();
        double height = shape.isFlat()
                ? Math.max(LEAST, TALLEST * Math.log(shape.channels() + 1.0) / tallest)
                : Math.max(LEAST, TALLEST * Math.log(places(shape) + 1.0) / tallest);
        double thickness = shape.isFlat() ? LEAST * 2 : LEAST + PER_DOUBLING * Math.log(shape.channels()) / Math.log(2);
        double top = TOP + (TALLEST - height) / 2;
        double text = TOP + TALLEST + LINE;
        SvgElement group = SvgElement.of("g")
                .with("class", block.kind())
                .add(
                        SvgElement.of("title").text(block.name() + ", " + words(shape)),
                        SvgElement.of("rect")
                                .with("x", x - thickness / 2)
                                .with("y", top)
                                .with("width", thickness)
                                .with("height", height)
                                .with("rx", 2),
                        line(shape.channels() + (shape.isFlat() ? "" : " \u00d7"), x, 12),
                        line(shape.isFlat() ? "" : places(shape, "\u00d7"), x, 12 + LINE),
                        line(block.name(), x, text).with("class", "class"),
                        line(block.what(), x, text + LINE));
        for (int at = 0; at < Math.min(LINES - 2, block.after().size()); at++) {
            group.add(line(block.after().get(at), x, text + (at + 2) * LINE));
        }
        return group;
    }

    private static SvgElement line(String words, double x, double y) {
        return SvgElement.of("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", "middle")
                .text(words);
    }

    private static int places(FeatureShape shape) {
        return shape.height() * shape.width();
    }

    private static String words(FeatureShape shape) {
        if (shape.isFlat()) {
            return shape.channels() + " values";
        }
        return shape.channels()
                + (shape.channels() == 1 ? " channel of " : " channels of ")
                + places(shape, " \u00d7 ");
    }

    private static String places(FeatureShape shape, String times) {
        return shape.height() == 1 ? "" + shape.width() : shape.height() + times + shape.width();
    }

    private static String size(Size size) {
        return size.height() == 1 ? "" + size.width() : size.height() + "\u00d7" + size.width();
    }
}
