/*
 * Which lines of a development update belong together.
 *
 * Every sequence of lines is a post: what a heading, an item or a date means is decided by the readers that walk its
 * elements, family by family. Each choice is made by one token of look-ahead; a blank line separates what could
 * otherwise be read in two ways (is a flush-left line the end of the title above it, or a paragraph of its own?).
 */
parser grammar UpdateParser;

options {
    tokenVocab = UpdateLexer;
}

// What stands above the first heading, and then each heading with what stands below it.
post : body section* EOF;

section : heading body;

heading
    : HEADING
    | STARRED
    | UNDERLINE // of the line before it
    ;

body : block (gap block)*;

gap : BLANK;

// The lines between two blank ones.
block : matter (closing matter)*;

// A signature or the mailing list's footer.
closing : (SIGNATURE | FOOTER) TRAILER*;

matter : line* numbered* bulleted*;

// A line that stands for itself: prose, a schedule's entry, the owner's line that a blank line cut off.
line
    : FLUSH REST?
    | INDENT REST?
    | DASH REST?
    | field
    | QUOTE REST?
    | HERE
    ;

// The title is the one line; all below it are lines of the item.
numbered : number line*;

number
    : NUMBER REST?
    | LETTER REST?
    ;

// The title goes on over flush-left lines, as does each line below it.
bulleted : bullet wrapped* detail*;

bullet
    : BULLET REST?
    | BANNER
    ;

wrapped : FLUSH REST?;

detail : opened wrapped*;

opened
    : INDENT REST?
    | DASH REST?
    | field
    | QUOTE REST?
    | NUMBER REST?
    | LETTER REST?
    | HERE
    ;

// A line that says what it tells.
field
    : LINK REST?
    | OWNER REST?
    | STATUS REST?
    | PROGNOSIS REST?
    ;
