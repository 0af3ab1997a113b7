/**
 * From the text of a post to the model: the grammar's listener, the walk over what it tells, family by family, and the small
 * readers of what words mean.
 */
@NullMarked
package io.github.prognosis.parse;

import org.jspecify.annotations.NullMarked;
