package io.github.prognosis.check;

import java.util.List;

/** One thing that can be wrong about a post. */
interface Rule {

    /** The word by which reports and filters name it: {@code newer-version}. */
    String code();

    /** What kind of evidence it asks for. Without that it finds nothing. */
    Group group();

    /** What its findings ask for. */
    Need need();

    /** What it tells, in a sentence for the help. */
    String meaning();

    /** What it finds, in the order of the post. */
    List<Finding> find(Case about);
}
