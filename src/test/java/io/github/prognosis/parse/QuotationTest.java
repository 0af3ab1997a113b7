package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a mail another one begins that stands there without quote marks. */
class QuotationTest {

    private static final String OWN = "Hello,\n\n= Open =\n\n* Tidy the timers (ok)\n  -  Ada Example\n\n";
    private static final String OTHER = "= Open =\n\n* Larger pages (ok)\n  -  Cleo Fox\n";

    private static ParsedPost read(String body) {
        Source source = new Source("a.mbox", Source.Format.MBOX, OptionalInt.of(9));
        Message message = new Message(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return UpdateReader.read(new Post(source, message, "4.5", Optional.empty(), body));
    }

    private static List<String> titles(String body) {
        return read(body).update().items().stream().map(Item::title).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----\n",
                "-------- Forwarded Message --------\n",
                "---------- Forwarded message ---------\nFrom: Ada\n\n",
                "----- Forwarded message from Ada Example <ada@example.org> -----\n\n",
                "Begin forwarded message:\n\n",
                "-----Urspr\u00fcngliche Nachricht-----\n",
                "-----Message d\u2019origine-----\n",
                "-----Mensaje original-----\n",
                "-----Ursprungligt meddelande-----\n",
                "-----\u539f\u59cb\u90ae\u4ef6-----\n",
                "On Mon, Feb 2, 2026 at 10:11 AM Ada Example <ada@example.org> wrote:\n\n",
                "On Mon, 2 Feb 2026 10:11:12 +0100\nAda Example <ada@example.org>\nwrote:\n\n",
                "Am 02.02.26 um 10:11 schrieb Ada Example:\n",
                "Le lun. 2 f\u00e9vr. 2026 \u00e0 10:11, Ada Example <ada@example.org> a \u00e9crit\u00a0:\n",
                "El lun, 2 feb 2026 a las 10:11, Ada escribi\u00f3:\n",
                "2026-02-02 10:11, Ada skrev:\n",
                "W dniu 2.02.2026 o 10:11, Ada pisze:\n",
                "\u5728 2026/2/2 10:11, Ada \u5199\u9053:\n",
                "From: Ada\nSent: Monday\nTo: all\nSubject: Xen\n\n",
                "*From:* Ada\n*Date:* Monday\n*Subject:* Xen\n\n",
                "________________________________\nFrom: Ada\nSent: Monday\nTo: all\nSubject: Xen\n\n",
                "Von: Ada\nGesendet: Montag\nAn: alle\nCc: Cleo;\n  Bob\nBetreff: Xen\n\n",
                "De\u00a0: Ada\nEnvoy\u00e9\u00a0: lundi\n\u00c0\u00a0: tous\nObjet\u00a0: Xen\n\n",
                "De: Ada\nEnviado el: lunes\nPara: todos\nAsunto: Xen\n\n",
                "Fr\u00e5n: Ada\nSkickat: m\u00e5ndag\nTill: alla\n\u00c4mne: Xen\n\n",
                "\u53d1\u4ef6\u4eba\uff1a Ada\n\u65e5\u671f\uff1a 2026\n\u4e3b\u9898\uff1a Xen\n\n",
                "-------------- next part --------------\n",
            })
    void whatStandsBelowIsNoneOfTheMails(String mark) {
        assertThat(titles(OWN + mark + OTHER)).containsExactly("Tidy the timers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, 2 Feb 2026, Ada Example wrote:\n> all?\n\n",
                "-----Original Message-----\n> From: Ada\n> all?\n\n",
                "On Mon, 2 Feb 2026, Ada Example wrote:\n[...]\n> all?\n\n",
                "On Mon, 2 Feb 2026, Ada Example wrote:\n\n[snip]\n\n> all?\n\n",
                "On Mon, 2 Feb 2026, Ada Example wrote:\n> On Mon, 2 Feb 2026, Cleo Fox wrote:\nall?\n\n",
                "On Mon, 2 Feb 2026, Ada Example wrote:\n\nNot all.\n\n> all?\n\n",
                "Ada wrote:\n| all?\n\n",
                "On Mon, 2 Feb 2026, Ada Example wrote:\n  all?\n\n",
                "________________________________\nFrom outside, be careful.\n\n",
                "From: me\nTo: you\n\n",
                "Subject: none\n\n",
                "----- Original -----\n\n",
                "From: Ada\nSubject: Xen 4.5\n\n",
                "-------------- next part --------------\n",
            })
    void whatStandsAboveTheListHidesNothing(String mark) {
        assertThat(titles(mark + OTHER)).containsExactly("Larger pages");
    }

    @Test
    void aMailThatListsNothingItselfForwards() {
        String forwarded = "For your information.\n\n-----Original Message-----\nFrom: Ada\nSubject: Xen\n\n" + OTHER;
        assertThat(read(forwarded).forwards()).isTrue();
        assertThat(read(forwarded).update().items()).isEmpty();
        assertThat(read("-----Original Message-----\n\nNothing is left.\n").forwards())
                .isFalse();
        assertThat(read(OWN + "-----Original Message-----\n" + OTHER).forwards())
                .isFalse();
    }

    @Test
    @Timeout(30)
    void manyMarksTakeTimeInProportion() {
        for (String mark : List.of(
                "From: a\n",
                "On 2 Feb 2026 a wrote:\n",
                "a wrote:\n>\n",
                "-----Original Message-----\n>\n",
                "_____\n",
                "-------------- next part --------------\n",
                ":\n",
                "Subject: a\nFrom: b\n\n")) {
            assertThat(titles(OWN + mark.repeat(60_000 / mark.length()))).containsExactly("Tidy the timers");
        }
    }
}
