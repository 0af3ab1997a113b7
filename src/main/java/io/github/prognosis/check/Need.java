package io.github.prognosis.check;

/** What a finding asks for, in the order in which reports tell it. */
public enum Need {
    /** Completed by the post, and not in the tree. */
    NOT_IN_TREE("Completed, but not in the tree"),
    /** In the tree, and open by the post. */
    IN_TREE("In the tree"),
    /** A patch or two are missing. */
    ALMOST("Almost in the tree"),
    /** Some of it is in the tree. */
    PARTLY("Partly in the tree"),
    /** The version or the link is not the newest. */
    VERSION("Another version"),
    /** Posted behind the freeze. */
    LATE("Late"),
    /** What people say of it. */
    SAID("Asked and said"),
    /** Nobody answers, or nobody posts. */
    ANSWER("Unanswered"),
    /** The archive should know it, and does not. */
    UNKNOWN("Not in the archive"),
    /** The update before says otherwise. */
    BEFORE("Against the update before"),
    /** The post contradicts itself. */
    POST("The post itself");

    private final String heading;

    Need(String heading) {
        this.heading = heading;
    }

    /** The heading of a report, as in {@code In the tree}. */
    public String heading() {
        return heading;
    }
}
