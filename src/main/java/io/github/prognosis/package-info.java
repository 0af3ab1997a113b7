/** The front door of the library. */
@NullMarked
package io.github.prognosis;

import org.jspecify.annotations.NullMarked;
