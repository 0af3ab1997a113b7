/** From bytes to messages: mail headers, MIME, character sets, and which messages can be updates. */
@NullMarked
package io.github.prognosis.mail;

import org.jspecify.annotations.NullMarked;
