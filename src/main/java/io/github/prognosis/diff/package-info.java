/** Two updates compared: which items are the same, and what changed. */
@NullMarked
package io.github.prognosis.diff;

import org.jspecify.annotations.NullMarked;
