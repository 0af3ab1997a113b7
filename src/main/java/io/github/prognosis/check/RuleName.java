package io.github.prognosis.check;

import java.util.Arrays;
import java.util.List;

/** The words by which rules and their groups are named on the command line. */
public final class RuleName {

    private RuleName() {}

    /** All rules, in the order in which their findings are told. */
    public static List<String> all() {
        return Rules.ALL.stream().map(Rule::code).toList();
    }

    /** The groups that have rules. */
    public static List<String> groups() {
        return Arrays.stream(Group.values())
                .filter(group -> Rules.ALL.stream().anyMatch(rule -> rule.group() == group))
                .map(Group::word)
                .toList();
    }

    /** The rules of a group. */
    public static List<String> of(String group) {
        return Rules.ALL.stream()
                .filter(rule -> rule.group().word().equals(group))
                .map(Rule::code)
                .toList();
    }

    /** What a rule tells, in a sentence; empty for an unknown one. */
    public static String meaning(String rule) {
        return Rules.ALL.stream()
                .filter(one -> one.code().equals(rule))
                .map(Rule::meaning)
                .findFirst()
                .orElse("");
    }
}
