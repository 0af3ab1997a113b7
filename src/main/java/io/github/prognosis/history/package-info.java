/** Many updates one after another: the changelog and the lifelines of items. */
@NullMarked
package io.github.prognosis.history;

import org.jspecify.annotations.NullMarked;
