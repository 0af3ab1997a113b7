package io.github.prognosis.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Address;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Jane Roe <jane@example.org>                        | Jane Roe      | jane@example.org
                    <jane@example.org>                                 |               | jane@example.org
                    jane@example.org                                   |               | jane@example.org
                    jane@example.org (Jane Roe)                        | Jane Roe      | jane@example.org
                    jane at example.org (Jane Roe)                     | Jane Roe      | jane@example.org
                    jane at example.org                                |               | jane@example.org
                    Jane Roe <jane at example.org>                     | Jane Roe      | jane@example.org
                    Jane at Home <jane@example.org>                    | Jane at Home  | jane@example.org
                    "Roe, Jane" <jane@example.org>                     | Roe, Jane     | jane@example.org
                    Roe, Jane <jane@example.org>                       | Jane          | jane@example.org
                    "Jane \\"J\\" Roe" <jane@example.org>              | Jane "J" Roe  | jane@example.org
                    =?utf-8?Q?J=C3=B3zef?= Roe <jane@example.org>      | Józef Roe     | jane@example.org
                    "=?utf-8?B?SsOzemVm?=" <jane@example.org>          | Józef         | jane@example.org
                    jane@example.org (=?iso-8859-1?Q?J=F3zef?=)        | Józef         | jane@example.org
                    <jane@example.org> (Jane Roe)                      | Jane Roe      | jane@example.org
                    jane@example.org (Jane (the first) Roe)            | Jane (the first) Roe | jane@example.org
                    Jane <jane@example.org>, Joe <joe@example.org>     | Jane          | jane@example.org
                    jane@example.org, joe@example.org                  |               | jane@example.org
                    Jane Roe                                           | Jane Roe      | ``
                    root                                               |               | root
                    "Jane <jane@example.org                            | Jane <jane@example.org | ``
                    """)
    void senders(String field, String name, String address) {
        assertThat(Sender.parse(field)).hasValue(new Address(Optional.ofNullable(name), address));
    }

    @Test
    void anEmptyFieldNamesNobody() {
        assertThat(Sender.parse("  ")).isEmpty();
    }
}
