/** Text, where things stand in it, what is to be said about a place in it, and how much is read and how far that is. */
@NullMarked
package io.github.prognosis.source;

import org.jspecify.annotations.NullMarked;
