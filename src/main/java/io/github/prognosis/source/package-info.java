/**
 * Text, where things stand in it, what is to be said about a place in it; how much is read, how far that is, and where it is
 * remembered.
 */
@NullMarked
package io.github.prognosis.source;

import org.jspecify.annotations.NullMarked;
