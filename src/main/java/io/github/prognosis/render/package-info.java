/** The model, differences and changelogs as text, Markdown and JSON. */
@NullMarked
package io.github.prognosis.render;

import org.jspecify.annotations.NullMarked;
