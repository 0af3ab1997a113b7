/** Two updates compared: what changed, in which order and at which level. */
@NullMarked
package io.github.prognosis.diff;

import org.jspecify.annotations.NullMarked;
