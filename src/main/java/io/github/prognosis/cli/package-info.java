/** The command line: options, exit codes and streams. */
@NullMarked
package io.github.prognosis.cli;

import org.jspecify.annotations.NullMarked;
