/**
 * What development updates say, independent of how they were mailed or read, and which items of two of them are the same:
 * immutable records.
 */
@NullMarked
package io.github.prognosis.model;

import org.jspecify.annotations.NullMarked;
