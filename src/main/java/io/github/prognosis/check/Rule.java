package io.github.prognosis.check;

import java.util.List;

/** One thing that can be wrong about a post. */
interface Rule {

    /**
     * What is to be known of a rule without asking it.
     *
     * @param code the word by which reports and filters name it: {@code newer-version}
     * @param group what kind of evidence it asks for; without that it finds nothing
     * @param need what its findings ask for
     * @param meaning what it tells, in a sentence
     */
    record Profile(String code, Group group, Need need, String meaning) {}

    /** What it is called, and what it is about. */
    Profile profile();

    /** What it finds, in the order of the post. */
    List<Finding> find(Case about);
}
