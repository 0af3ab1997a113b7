package io.github.prognosis.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The words by which rules and their groups are named on the command line. */
public final class RuleName {

    private RuleName() {}

    /** All rules, in the order in which their findings are told. */
    public static List<String> all() {
        return profiles().map(Rule.Profile::code).toList();
    }

    /** The groups that have rules. */
    public static List<String> groups() {
        return Arrays.stream(Group.values())
                .filter(group -> profiles().anyMatch(rule -> rule.group() == group))
                .map(Group::word)
                .toList();
    }

    /** The rules of a group. */
    public static List<String> of(String group) {
        return profiles()
                .filter(rule -> rule.group().word().equals(group))
                .map(Rule.Profile::code)
                .toList();
    }

    /** What a rule tells, in a sentence; empty for an unknown one. */
    public static String meaning(String rule) {
        return profiles()
                .filter(one -> one.code().equals(rule))
                .map(Rule.Profile::meaning)
                .findFirst()
                .orElse("");
    }

    private static Stream<Rule.Profile> profiles() {
        return Rules.ALL.stream().map(Rule::profile);
    }
}
