package io.github.prognosis.cli;

/** What the build knows of the program, and fills in: to open the jar for it takes longer than all else that is to be done. */
final class Version {

    static final String NUMBER = "${project.version}";

    /** Where bugs are reported. */
    static final String ISSUES = "${project.issueManagement.url}";

    private Version() {}
}
