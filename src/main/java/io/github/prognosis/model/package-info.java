/** What a development update says: immutable records, independent of how it was mailed or read. */
@NullMarked
package io.github.prognosis.model;

import org.jspecify.annotations.NullMarked;
