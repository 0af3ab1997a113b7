/** Many updates one after another: the changelog, the lifelines of items, and how a release stands. */
@NullMarked
package io.github.prognosis.history;

import org.jspecify.annotations.NullMarked;
