package io.github.prognosis.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Re: Xen 4.13 Development Update",
                "RE: Xen 4.13 Development Update",
                "re: x",
                "Fwd: x",
                "FW: x",
                "Fw: x",
                "AW: x",
                "Aw: x",
                "Antw: x",
                "RE : x",
                "Re[2]: x",
                "Re(3): x",
                "Re\uff1a x",
                "[Xen-devel] Re: x",
                "[Xen-devel] [ANNOUNCE]Re: x",
                "  [a [b] c]  Re: x",
                "Re: [Xen-devel] [ANNOUNCE] x",
                "WG: x",
                "Antwort: x",
                "SV: x",
                "VS: x",
                "TR: x",
                "RV: x",
                "Rif: x",
                "R: x",
                "RES: x",
                "ENC: x",
                "Odp: x",
                "Odp.: x",
                "YNT: x",
                "\u0130LT: x",
                "\u56de\u590d: x",
                "\u7b54\u590d\uff1ax",
                "\u8f6c\u53d1: x",
                "\u8ee2\u9001: x",
                "\u0391\u03a0: x",
                "Re*2: x",
                "Re^3: x",
                "***SPAM*** Re: x",
                "*****POSSIBLE SPAM*****AW: x",
                "{Spam?} [list] Re: x",
                "SPAM: Re: x",
                "[list] Junk? : AW: x",
                "R\u00e9f. : x",
                "\u041e\u0442\u0432\u0435\u0442: x",
                "[list] ***SPAM*** [other] SV: x",
                "[Fwd: x]",
                "[list] [Fwd: x]",
                "x (fwd)",
                "Automatic reply: x",
                "Out of Office AutoReply: x",
                "Undeliverable: x",
                "[list] Automatische Antwort: x",
                "Xen | Devel | Re: x",
                "Xen - Dev - [Xen-devel] Re: x",
                "'Re: x' - MARC",
                "'[Xen-devel] RE: x' - MARC",
            })
    void replies(String subject) {
        assertThat(SubjectLine.of(subject).isReply()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Xen-devel] [ANNOUNCE] Xen 4.13 Development Update",
                "Release: Xen 4.13",
                "Regression reports wanted: Xen 4.13",
                "Reminder Re: Xen 4.13",
                "Xen 4.13 (was: Re: Xen 4.12)",
                "[unclosed Re: x",
                "Forward: x",
                "Reset: x",
                "Resume: x",
                "Undeliverables: x",
                "Out of offices we build Xen 4.13",
                "Xen 4.13 - Re: x",
                "Reminder - Re: Xen 4.13",
                "***URGENT*** Xen 4.13",
                "Xen | Devel | Xen 4.13",
                "'Xen 4.13' - MARC",
                "RESULT: Xen 4.13",
                "In Re Xen 4.13",
                "re",
                "",
            })
    void noReplies(String subject) {
        assertThat(SubjectLine.of(subject).isReply()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [Xen-devel] [ANNOUNCE] Xen 4.13 Development Update  | 4.13
                    Xen 4.5 development update                          | 4.5
                    Xen 4.19 release status tracking list [ March ]     | 4.19
                    Xen4.5 update                                       | 4.5
                    XEN v4.20 update                                    | 4.20
                    xen-4.6 update                                      | 4.6
                    4.19-rc1 is out                                     | 4.19
                    [for-4.15] what is left                             | 4.15
                    Xen 4.17.1 released                                 | 4.17
                    Xen 4.1.6.1 released                                | 4.1
                    Xen 4.17, Xen 4.18                                  | 4.17
                    after 4.16: plans for Xen 4.17                      | 4.17
                    Linux v4.19.88 and Xen 4.14                         | 4.14
                    Update of Xen 4.5.                                  | 4.5
                    Xen 4.100                                           | 4.100
                    (4.5)                                               | 4.5
                    [PATCH for-4.15] docs for Xen 4.16                  | 4.16
                    before 4.14, not boxen 4.15                         | 4.14
                    """)
    void release(String subject, String release) {
        assertThat(SubjectLine.of(subject).release()).hasValue(release);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xen 14.5",
                "Xen 2024.4.1",
                "Linux v4.19.88",
                "Linux 4.19.88",
                "staging-4.19 fails",
                "tests of staging-v4.19",
                "linus-v4.19, stable-v4.19",
                "Kernel v4.19, QEMU 4.2",
                "Xen 4.1234",
                "Xen 4.",
                "Xen 4",
                "Xen 5.4",
                "[PATCH for-4.15] docs",
                "[XEN PATCH 4.15 v2 1/3] docs",
                "[RFC PATCH] [PATCHv2 4.16] docs",
                "[Xen-devel] [patch 4.15 [v2]] docs",
                "[PATCH for-4.15 docs",
                "4.[PATCH]5",
                "",
            })
    void noRelease(String subject) {
        assertThat(SubjectLine.of(subject).release()).isEmpty();
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(
            strings = {
                "[", "[a]", "[PATCH]", "4.", "4.5.", "Xen ", "Re:", "]", "***", "*** a", "{a}", "Xen | ", "Xen - ",
                "(fwd)"
            })
    void readsLongSubjectsInTimeProportionalToTheirLength(String piece) {
        String subject = piece.repeat(1_000_000 / piece.length());
        assertThat(SubjectLine.of(subject).isReply()).isEqualTo(piece.equals("Re:") || piece.equals("(fwd)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xen 4.13 Development Update",
                "[ANNOUNCE] what is left for 4.13",
                "Development update",
                "xen DEVELOPMENT UPDATE for May",
                "Re: Xen 4.13",
            })
    void mayBeUpdates(String subject) {
        assertThat(SubjectLine.of(subject).mayBeUpdate()).isTrue();
        assertThat(SubjectLine.mayBeUpdate(subject)).isTrue();
        assertThat(SubjectLine.ofField(' ' + subject + '\n').mayBeUpdate()).isTrue();
        assertThat(SubjectLine.ofField(' ' + subject + '\n').text()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[PATCH for-4.13] docs",
                "[XEN PATCH] Development update of the docs",
                "Redevelopment update",
                "Development updates",
                "Plans",
                "",
            })
    void areNoUpdates(String subject) {
        assertThat(SubjectLine.of(subject).mayBeUpdate()).isFalse();
        assertThat(SubjectLine.mayBeUpdate(subject)).isFalse();
        assertThat(SubjectLine.ofField(subject).mayBeUpdate()).isFalse();
        assertThat(SubjectLine.of(subject).isPatch()).isEqualTo(subject.contains("PATCH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xen development\n update", "Development\r\n\tupdate", "development \u00a0update"})
    void aSubjectMayBeFoldedAnywhere(String field) {
        assertThat(SubjectLine.ofField(field).mayBeUpdate()).isTrue();
        assertThat(SubjectLine.mayBeUpdate(field)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"=?utf-8?q?Xen_4=2E13?=, Xen 4.13", "=?utf-8?b?ZGV2ZWxvcG1lbnQgdXBkYXRl?=, development update"})
    void encodedWordsAreRead(String field, String text) {
        assertThat(SubjectLine.ofField(field).mayBeUpdate()).isTrue();
        assertThat(SubjectLine.ofField(field).text()).isEqualTo(text);
    }
}
