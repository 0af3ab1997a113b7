/**
 * What development updates say, what else was read with them, and what is known of which items are the same: immutable records,
 * independent of how an update was mailed or read.
 */
@NullMarked
package io.github.prognosis.model;

import org.jspecify.annotations.NullMarked;
