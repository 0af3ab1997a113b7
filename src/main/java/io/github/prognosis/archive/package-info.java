/** Where mails are kept: files, folders, mboxes, Maildirs, web pages and git repositories, one mail after another. */
@NullMarked
package io.github.prognosis.archive;

import org.jspecify.annotations.NullMarked;
