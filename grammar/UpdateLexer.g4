/*
 * What a line of a development update looks like.
 *
 * The lexer stands at the start of a line. An opener token (bullet, dash, number, indent ...) says what kind of
 * line begins and hands over to the mode TEXT for the rest, the line's end included, which hands back. Lines whose
 * kind shows only at their end (headings, underlines) are one token. Every line of any text is one of these, so nothing is lost.
 *
 * The reader shows this lexer each blank of any kind as a blank and each other character beyond ASCII as one stand-in
 * (see LineCharacters), so the sets below need ASCII only.
 */
lexer grammar UpdateLexer;

options {
    caseInsensitive = false;
}

// (an empty line)
BLANK : SPACE* EOL | SPACE+ EOF;

// == ARM ==
HEADING : SPACE* '='+ SPACE* ~[= \t\r\n] ~[\r\n]* '=' SPACE* (EOL | EOF);

// *** Arm ***:
STARRED : SPACE* '**' '*'* SPACE* ~[* \t\r\n] ~[\r\n]* '**' SPACE* ':'? SPACE* (EOL | EOF);

// =========
UNDERLINE : ('===' '='* | '---' '-'*) SPACE* (EOL | EOF);

// --
SIGNATURE : '--' SPACE* (EOL | EOF) -> mode(CLOSING);

// _______________________________________________
FOOTER : '_____' '_'* SPACE* (EOL | EOF) -> mode(CLOSING);

// ---> We are here
HERE options { caseInsensitive = true; } : SPACE* [-=<>]+ SPACE* 'we' SPACE+ 'are' SPACE+ 'here' ~[\r\n]* (EOL | EOF);

// * Full list of items : *
BANNER : SPACE* '*' SPACE+ ~[\r\n]* SPACE '*' SPACE* (EOL | EOF);

// *
LONE_BULLET : SPACE* '*' (EOL | EOF) -> type(BULLET);

// *  ARM GICv3 support (good)
BULLET : SPACE* '*' SPACE+ -> mode(TEXT);

//   -  Stefano Stabellini
DASH : SPACE* '-' SPACE* -> mode(TEXT);

// 12. x86: XSA-40{1,2,8} follow-up; not a number alone, with which a broken line can end, whatever blanks are behind it
NUMBER : SPACE* [0-9]+ [.)] SPACE+ -> mode(TEXT);

// C. Fallout from MSR handling
LETTER : [A-Z] '.' SPACE+ -> mode(TEXT);

// 3)
LONE_NUMBER : ([0-9]+ [.)] | [A-Z] '.') SPACE+ (EOL | EOF) -> type(FLUSH);

//    3)
INDENTED_NUMBER : SPACE+ [0-9]+ [.)] SPACE+ (EOL | EOF) -> type(INDENT);

// Link: https://lists.xenproject.org/archives/html/xen-devel/2021-01/msg00001.html
LINK options { caseInsensitive = true; } : FIELD 'link' COLON -> mode(TEXT);

//   - owner: Ines
OWNER options { caseInsensitive = true; } : FIELD 'owner' COLON -> mode(TEXT);

//   status: patches posted;  or, of a part of the work:  status (Linux): patches posted
STATUS options { caseInsensitive = true; } : FIELD 'status' COLON -> mode(TEXT);

//   prognosis: good
PROGNOSIS options { caseInsensitive = true; } : FIELD 'prognosis' COLON -> mode(TEXT);

// > what somebody else wrote
QUOTE : [>|] -> mode(TEXT);

//    Xen parts done. Linux at risk
INDENT : SPACE+ ('->' | '--')? -> mode(TEXT);

// var/lib/xen) (fair)
FLUSH : (~[ \t\r\n] | '->' | '--') -> mode(TEXT);

fragment SPACE : [ \t];

// What stands before a field's name, and behind it: an s of several, and the part of the work that it is about.
fragment FIELD : SPACE* ('-' SPACE+)?;

fragment COLON options { caseInsensitive = true; } : 's'? SPACE* ('(' ~[()\r\n]* ')' SPACE*)? ':' SPACE*;

fragment EOL : '\r'? '\n' | '\r';

// The rest of a line, behind its opener, and the line's end.
mode TEXT;

REST : (~[\r\n]* EOL | ~[\r\n]+ EOF) -> mode(DEFAULT_MODE);

// Behind a signature's or a list footer's mark: to the end, or to the next heading.
mode CLOSING;

RESUMED_HEADING : SPACE* '='+ SPACE* ~[= \t\r\n] ~[\r\n]* '=' SPACE* (EOL | EOF) -> type(HEADING), mode(DEFAULT_MODE);

FURTHER_FOOTER : '_____' '_'* SPACE* (EOL | EOF) -> type(FOOTER);

TRAILER : ~[\r\n]* EOL | ~[\r\n]+ EOF;
