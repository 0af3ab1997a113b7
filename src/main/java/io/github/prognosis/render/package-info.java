/** Updates, differences, changelogs and lifelines as text, Markdown, HTML, JSON and CSV. */
@NullMarked
package io.github.prognosis.render;

import org.jspecify.annotations.NullMarked;
