/** The front door of the library: reads development updates, compares two, and makes the changelog of many. */
@NullMarked
package io.github.prognosis;

import org.jspecify.annotations.NullMarked;
