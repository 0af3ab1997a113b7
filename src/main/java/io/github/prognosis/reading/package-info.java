/** From bytes to updates: the way through archive, mail and parse, what is too large, and what was read already. */
@NullMarked
package io.github.prognosis.reading;

import org.jspecify.annotations.NullMarked;
