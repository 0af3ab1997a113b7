/** Who is who: which items of two updates are the same, and why. */
@NullMarked
package io.github.prognosis.match;

import org.jspecify.annotations.NullMarked;
