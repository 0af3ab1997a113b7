/** Patch series of a mailing list: their versions, the patches of each, and the commits that they became. */
@NullMarked
package io.github.prognosis.series;

import org.jspecify.annotations.NullMarked;
