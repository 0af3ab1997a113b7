package io.github.prognosis.cli;

/** The version of the program. The build fills it in: to open the jar for it takes longer than all else that is to be done. */
final class Version {

    static final String NUMBER = "${project.version}";

    private Version() {}
}
