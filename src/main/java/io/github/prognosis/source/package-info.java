/** Text, where things stand in it, and what is to be said about a place in it. */
@NullMarked
package io.github.prognosis.source;

import org.jspecify.annotations.NullMarked;
