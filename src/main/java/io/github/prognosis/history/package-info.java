/** Many updates in their order: the changelog. */
@NullMarked
package io.github.prognosis.history;

import org.jspecify.annotations.NullMarked;
