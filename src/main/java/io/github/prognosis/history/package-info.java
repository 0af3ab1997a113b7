/** Many updates in their order: the changelog and the lifelines of items. */
@NullMarked
package io.github.prognosis.history;

import org.jspecify.annotations.NullMarked;
