package io.github.prognosis.check;

import java.util.List;

/** All rules, in the order in which their findings are told. */
final class Rules {

    static final List<Rule> ALL = List.of(
            new NotCommitted(),
            new Reverted(),
            new Committed(),
            new Almost(),
            new PartlyCommitted(),
            new NewerVersion(),
            new LinkVersion(),
            new VersionUnsaid(),
            new Retitled(),
            new SameSeries(),
            new Late(),
            new Unanswered(),
            new Quiet(),
            new NotFound(),
            new Lost(),
            new WentBack(),
            new VersionLink(),
            new DuplicateItem(),
            new UnreadableDate(),
            new Order(),
            new OddHeading(),
            new WrittenDigest(),
            new Thin(),
            new LinkForm(),
            new Tag());

    private Rules() {}
}
