package io.github.prognosis.parse;

import io.github.prognosis.model.Owner;
import java.util.List;

/** What is told of an item below its title; a field, {@code status: patches posted}, is one of these. */
sealed interface Detail permits Detail.People, Detail.Keys, Detail.Remark, Field {

    /** Those who work on it; none for {@code ?}. */
    record People(List<Owner> people) implements Detail {
        public People {
            people = List.copyOf(people);
        }
    }

    /** Issue keys and bug numbers: {@code XEN-28}. */
    record Keys(List<String> keys) implements Detail {
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /** A paragraph, or a line of its own, with links and words or only one of these. */
    record Remark(String text) implements Detail {}
}
