/** An update held against itself, the update before, the list and the tree: what the post says and what is known. */
@NullMarked
package io.github.prognosis.check;

import org.jspecify.annotations.NullMarked;
