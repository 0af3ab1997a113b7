package io.github.prognosis.parse;

/** An item whose lines are still being gathered, in the way of its layout. */
interface Draft {

    /** The item with all the lines that were gathered. */
    ListedItem listed();
}
