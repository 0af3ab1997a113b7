package io.github.prognosis.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar of parts that are as wide as their numbers; where there is room a part has its number in it.
 *
 * @param parts from left to right; those of 0 are not drawn
 */
record StatusBar(List<Part> parts) {

    private static final double PERCENT = 100;
    private static final double ROOM_FOR_NUMBER = 4.5;
    private static final int HEIGHT = 22;
    private static final int LOW = 10;

    /**
     * A part of a bar.
     *
     * @param kind the end of its classes: {@code open}
     * @param label what it counts: {@code up for grabs}
     * @param fill its colour where there is no style sheet
     */
    record Part(String kind, String label, int count, String fill) {}

    /** The parts with what they count, for a legend. */
    List<Part> drawn() {
        return parts.stream().filter(part -> part.count() > 0).toList();
    }

    /** A bar of which 100 % are as much as that. */
    String svg(int largest) {
        return svg(largest, HEIGHT, true);
    }

    /** A low bar as wide as can be, without numbers. */
    String strip() {
        int all = parts.stream().mapToInt(Part::count).sum();
        return svg(all, LOW, false);
    }

    private String svg(int largest, int height, boolean numbers) {
        StringBuilder svg = new StringBuilder("<svg class=\"bar\" width=\"100%\" height=\"" + height
                + "\" aria-hidden=\"true\" focusable=\"false\">");
        List<String> texts = new ArrayList<>();
        int sum = 0;
        for (Part part : drawn()) {
            double start = PERCENT * sum / largest;
            double width = PERCENT * part.count() / largest;
            String place = " x=\"" + StatusSvg.percent(start) + "\" width=\"" + StatusSvg.percent(width)
                    + "\" height=\"" + height + "\"/>";
            svg.append("<rect class=\"b-")
                    .append(part.kind())
                    .append("\" fill=\"")
                    .append(part.fill())
                    .append('"')
                    .append(place);
            if (part.kind().equals("deferred")) {
                svg.append("<rect class=\"hatch\" fill=\"none\"").append(place);
            }
            if (numbers && width >= ROOM_FOR_NUMBER) {
                texts.add("<text class=\"t-" + part.kind() + "\" text-anchor=\"middle\" font-size=\"13\" x=\""
                        + StatusSvg.percent(start + width / 2) + "\" y=\"16\">" + part.count() + "</text>");
            }
            sum += part.count();
        }
        texts.forEach(svg::append);
        return svg.append("</svg>").toString();
    }
}
