/** From the text of a post to the model: the walk over the grammar's tree and the small readers of what words mean. */
@NullMarked
package io.github.prognosis.parse;

import org.jspecify.annotations.NullMarked;
