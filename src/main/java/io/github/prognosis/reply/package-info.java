/** What people answered to an update: the replies in a list's archive, and what each says of the update's items. */
@NullMarked
package io.github.prognosis.reply;

import org.jspecify.annotations.NullMarked;
