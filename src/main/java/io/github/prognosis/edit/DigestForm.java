package io.github.prognosis.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The columns and marks of a block of a digest.
 *
 * @param beforePeriod what stands in front of the period: {@code   [}
 * @param behindPeriod what stands behind it: {@code ]:}
 * @param beforeArea what stands in front of an area: {@code     * }; empty where titles stand in no area
 * @param behindArea what stands behind it: {@code :}
 * @param beforeTitle what stands in front of a title: {@code       - }
 */
record DigestForm(String beforePeriod, String behindPeriod, String beforeArea, String behindArea, String beforeTitle) {

    /** As the posts of 2025 write it. */
    static final DigestForm USUAL = new DigestForm("  [", "]:", "    * ", ":", "      - ");

    DigestForm {
        Objects.requireNonNull(beforePeriod);
        Objects.requireNonNull(behindPeriod);
        Objects.requireNonNull(beforeArea);
        Objects.requireNonNull(behindArea);
        Objects.requireNonNull(beforeTitle);
    }

    /** The lines of a period; titles of no area stand in front of the areas. */
    List<String> block(String period, Map<String, List<String>> areas) {
        List<String> lines = new ArrayList<>();
        lines.add(beforePeriod + period + behindPeriod);
        areas.forEach((area, titles) -> {
            if (!area.isEmpty() && !beforeArea.isEmpty()) {
                lines.add(beforeArea + area + behindArea);
            }
            titles.forEach(title -> lines.add(beforeTitle + title));
        });
        return lines;
    }
}
