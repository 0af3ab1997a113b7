package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    Load the kernel later ~ Load the kernel later
                    domain_crash() and BITS_PER_LONG ~ domain_crash() and BITS_PER_LONG
                    BITS_PER_* definitions ~ BITS_PER\\_\\* definitions
                    a_b, _a, a_ and _ ~ a_b, \\_a, a\\_ and \\_
                    R&D, AT&, a@ and b# or c! ~ R\\&D, AT&, a@ and b# or c!
                    x_ ~ x\\_
                    x& ~ x&
                    x# ~ x#
                    x! ~ x!
                    @x ~ @<!-- -->x
                    x@y ~ x@y
                    lib{xc,xl} and C++ - all! ~ lib{xc,xl} and C++ - all!
                    <script>alert(1)</script> ~ \\<script>alert(1)\\</script>
                    [click](javascript:x) ~ \\[click\\](javascript:x)
                    ![img](x) ~ \\!\\[img\\](x)
                    `code` | table ~ \\`code\\` \\| table
                    /var -> var/lib & more ~ /var -> var/lib & more
                    &lt;b&#62; ~ \\&lt;b\\&\\#62;
                    Fixes to #DB, see #2 and !3 ~ Fixes to #DB, see \\#2 and \\!3
                    when !NUMA ~ when !NUMA
                    ask @maja, not maja@example.org ~ ask @<!-- -->maja, not maja@example.org
                    """)
    void everyTextStaysText(String text, String markdown) {
        assertThat(MarkdownText.of(text)).isEqualTo(markdown);
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(MarkdownText.link("https://lore.kernel.org/xen-devel/1@example.org/"))
                .isEqualTo("<https://lore.kernel.org/xen-devel/1@example.org/>");
        assertThat(MarkdownText.link("git://xenbits.xen.org/xen.git")).isEqualTo("git://xenbits.xen.org/xen.git");
        assertThat(MarkdownText.link("https://example.org/\u202e")).isEqualTo("https://example.org/\\\\u202e");
    }
}
