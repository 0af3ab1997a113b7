/** What would turn one post into the next: edits, a line each. */
@NullMarked
package io.github.prognosis.edit;

import org.jspecify.annotations.NullMarked;
