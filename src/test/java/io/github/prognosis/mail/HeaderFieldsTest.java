package io.github.prognosis.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;
import org.junit.jupiter.api.Test;

/** Fields count as long as they fit into the limits; those that do not fit push out none behind them. */
class HeaderFieldsTest {

    private static HeaderFields fields(Limits limits, String... lines) throws Exception {
        HeaderFields fields = new HeaderFields(limits);
        for (String line : lines) {
            fields.add(RawFieldParser.DEFAULT.parseField(ContentUtil.encode(line)));
        }
        return fields;
    }

    @Test
    void theFirstOfANameCounts() throws Exception {
        HeaderFields fields = fields(Limits.STANDARD, "Subject: one", "SUBJECT: two", "Date: three");
        assertThat(fields.first("subject")).contains(" one");
        assertThat(fields.count("subject")).isEqualTo(2);
        assertThat(fields.first("from")).isEmpty();
        assertThat(fields.count("from")).isZero();
        assertThat(fields.cut()).isFalse();
    }

    @Test
    void upToItsLimitAHeaderIsWhole() throws Exception {
        Limits limits = Limits.STANDARD.with(Limit.HEADER, 10);
        assertThat(fields(limits, "A: 34", "B: 34").cut()).isFalse();
        HeaderFields beyond = fields(limits, "A: 34", "B: 345", "C: 34");
        assertThat(beyond.cut()).isTrue();
        assertThat(beyond.first("b")).isEmpty();
        assertThat(beyond.first("c")).contains(" 34");
    }

    @Test
    void upToTheirLimitFieldsAreCounted() throws Exception {
        Limits limits = Limits.STANDARD.with(Limit.FIELDS, 2);
        assertThat(fields(limits, "A: 1", "B: 2").cut()).isFalse();
        HeaderFields beyond = fields(limits, "A: 1", "B: 2", "C: 3");
        assertThat(beyond.cut()).isTrue();
        assertThat(beyond.first("c")).isEmpty();
    }

    @Test
    void aLongFieldIsLeftOut() throws Exception {
        String longest = "A: " + "x".repeat(HeaderFields.MAX_FIELD_BYTES - 3);
        assertThat(fields(Limits.STANDARD, longest).cut()).isFalse();
        HeaderFields beyond = fields(Limits.STANDARD, longest + "x", "B: 2");
        assertThat(beyond.cut()).isTrue();
        assertThat(beyond.first("a")).isEmpty();
        assertThat(beyond.first("b")).contains(" 2");
    }
}
