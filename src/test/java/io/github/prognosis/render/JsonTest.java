package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON outputs to the letter: every key, in the order that readers are told. */
class JsonTest {

    private static final String JULY = """
            Xen 4.5 development update

            = Timeline =

            ---> We are here
            * Feature Freeze: 10th September 2014

            = Open =

            == ARM ==

            *  Guest timer rework (no maintenance interrupts) (good)
              -  Maja Lindqvist
            """;

    private static final String AUGUST = """
            Xen 4.5 development update

            = Timeline =

            * Feature Freeze: 24th September 2014 <--- We are here

            = Open =

            == ARM ==

            *  Guest timer rework (no maintenance interrupts) (fair)
              -  Maja Lindqvist
               Waits for a second review
            """;

    private static final String MAIL = """
            Subject: Xen 4.21 Development Update
            From: Maja Lindqvist <maja@example.org>
            Date: Tue, 3 Jun 2025 17:42:10 +0100
            Message-ID: <20250603@example.org>

            * RC1: TBD

            = Projects =

            == RISC-V ==

            * [4.21?] riscv: "early" traps (was Trap entry) (RFC v2)
              - Maja Lindqvist <maja@example.org>
              - Contoso (unknown)
              - XEN-28
              - https://lore.example.org/xen-devel/1
              Needs a review.
            *  [next-rel(s)] Console rings (v?)
            *
            """;

    @Test
    void aDocumentHasAllKeysInOrder() throws IOException {
        assertThat(parsed(JULY, "july.txt")).isEqualTo("""
                {
                  "schemaVersion": 1,
                  "updates": [
                    {
                      "source": {
                        "path": "july.txt",
                        "format": "text",
                        "bodyLine": 1
                      },
                      "message": {
                        "id": null,
                        "subject": "Xen 4.5 development update",
                        "from": null,
                        "date": null
                      },
                      "release": "4.5",
                      "date": null,
                      "family": "scripted",
                      "scale": [],
                      "timeline": {
                        "milestones": [
                          {
                            "name": "Feature Freeze",
                            "date": "2014-09-10",
                            "text": "10th September 2014",
                            "yearInferred": false,
                            "line": 6
                          }
                        ],
                        "here": {
                          "before": "Feature Freeze"
                        }
                      },
                      "items": [
                        {
                          "title": "Guest timer rework (no maintenance interrupts)",
                          "number": null,
                          "tags": [],
                          "aliases": [],
                          "status": "good",
                          "prognosis": "good",
                          "series": null,
                          "disposition": "open",
                          "deferredTo": null,
                          "target": null,
                          "tentative": false,
                          "section": [
                            "Open",
                            "ARM"
                          ],
                          "area": "ARM",
                          "owners": [
                            {
                              "name": "Maja Lindqvist",
                              "email": null,
                              "note": null
                            }
                          ],
                          "issues": [],
                          "links": [],
                          "notes": [],
                          "line": 12,
                          "endLine": 13
                        }
                      ],
                      "diagnostics": []
                    }
                  ],
                  "schedules": [],
                  "skipped": []
                }
                """);
    }

    @Test
    void anItemTellsAllThatThePostDoes() throws IOException {
        assertThat(parsed(MAIL, "june.eml")).contains("""
                        {
                          "title": "riscv: \\"early\\" traps (was Trap entry)",
                          "number": null,
                          "tags": [
                            "4.21?"
                          ],
                          "aliases": [
                            "Trap entry"
                          ],
                          "status": "RFC v2",
                          "prognosis": null,
                          "series": {
                            "version": 2,
                            "rfc": true
                          },
                          "disposition": "open",
                          "deferredTo": null,
                          "target": "4.21",
                          "tentative": true,
                          "section": [
                            "Projects",
                            "RISC-V"
                          ],
                          "area": "RISC-V",
                          "owners": [
                            {
                              "name": "Maja Lindqvist",
                              "email": "maja@example.org",
                              "note": null
                            },
                            {
                              "name": "Contoso",
                              "email": null,
                              "note": "unknown"
                            }
                          ],
                          "issues": [
                            "XEN-28"
                          ],
                          "links": [
                            "https://lore.example.org/xen-devel/1"
                          ],
                          "notes": [
                            "Needs a review."
                          ],
                          "line": 7,
                          "endLine": 12
                        },
                """);
    }

    @Test
    void aMailTellsWhereItCameFrom() throws IOException {
        assertThat(parsed(MAIL, "june.eml")).contains("""
                      "source": {
                        "path": "june.eml",
                        "format": "eml",
                        "bodyLine": 6
                      },
                      "message": {
                        "id": "20250603@example.org",
                        "subject": "Xen 4.21 Development Update",
                        "from": {
                          "name": "Maja Lindqvist",
                          "address": "maja@example.org"
                        },
                        "date": "2025-06-03T17:42:10+01:00"
                      },
                      "release": "4.21",
                      "date": "2025-06-03",
                """);
    }

    @Test
    void troubleInALineIsADiagnostic() throws IOException {
        assertThat(parsed(MAIL, "june.eml")).contains("""
                      "diagnostics": [
                        {
                          "line": 14,
                          "column": 1,
                          "severity": "warning",
                          "code": "empty-item",
                          "message": "nothing stands behind the bullet"
                        }
                      ]
                """);
    }

    @Test
    void aReplyIsSkippedWithItsReason() throws IOException {
        String reply = MAIL.replace("Subject: ", "Subject: Re: ");
        assertThat(parsed(reply, "reply.eml")).isEqualTo("""
                {
                  "schemaVersion": 1,
                  "updates": [],
                  "schedules": [],
                  "skipped": [
                    {
                      "path": "reply.eml",
                      "id": "20250603@example.org",
                      "subject": "Re: Xen 4.21 Development Update",
                      "date": "2025-06-03",
                      "reason": "reply"
                    }
                  ]
                }
                """);
    }

    @Test
    void aDifferenceHasAllKeysInOrder() throws IOException {
        StringWriter json = new StringWriter();
        ComparisonJson.write(Prognosis.diff(update(JULY, "july.txt"), update(AUGUST, "august.txt")), json);
        assertThat(json.toString()).startsWith("""
                {
                  "schemaVersion": 1,
                  "old": {
                    "path": "july.txt",
                    "id": null,
                    "release": "4.5",
                    "date": null,
                    "items": 1
                  },
                  "new": {
                    "path": "august.txt",
                    "id": null,
                    "release": "4.5",
                    "date": null,
                    "items": 1
                  },
                  "schedules": {
                    "old": null,
                    "new": null
                  },
                  "summary": {
                    "regressed": 1,
                    "milestone-slipped": 1,
                    "here": 1,
                    "unchanged": 0
                  },
                  "changes": [
                    {
                      "id": "7d85aa3f5049",
                      "kind": "milestone-slipped",
                      "level": "risk",
                      "title": "Feature Freeze",
                      "disposition": null,
                      "section": {
                        "old": null,
                        "new": null
                      },
                      "area": null,
                      "owners": [],
                      "links": [],
                      "old": "2014-09-10",
                      "new": "2014-09-24",
                      "steps": null,
                      "days": 14,
                      "details": [],
                      "match": null,
                      "relatedTo": null,
                      "because": null,
                      "line": {
                        "old": 6,
                        "new": 5
                      }
                    },
                """).endsWith("""
                    {
                      "id": "412c6e406963",
                      "kind": "regressed",
                      "level": "risk",
                      "title": "Guest timer rework (no maintenance interrupts)",
                      "disposition": "open",
                      "section": {
                        "old": [
                          "Open",
                          "ARM"
                        ],
                        "new": [
                          "Open",
                          "ARM"
                        ]
                      },
                      "area": "ARM",
                      "owners": [
                        "Maja Lindqvist"
                      ],
                      "links": [],
                      "old": "good",
                      "new": "fair",
                      "steps": 2,
                      "days": null,
                      "details": [
                        {
                          "kind": "notes",
                          "old": [],
                          "new": [
                            "Waits for a second review"
                          ]
                        }
                      ],
                      "match": {
                        "by": "title",
                        "score": 1.0
                      },
                      "relatedTo": null,
                      "because": null,
                      "line": {
                        "old": 12,
                        "new": 11
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void theFirstEntryOfAChangelogHasNothingBeforeIt() throws IOException {
        StringWriter json = new StringWriter();
        ComparisonJson.write(Prognosis.changelog(List.of(update(MAIL, "june.eml"))), json);
        assertThat(json).hasToString("""
                {
                  "schemaVersion": 1,
                  "entries": [
                    {
                      "schemaVersion": 1,
                      "old": null,
                      "new": {
                        "path": "june.eml",
                        "id": "20250603@example.org",
                        "release": "4.21",
                        "date": "2025-06-03",
                        "items": 2
                      },
                      "schedules": {
                        "old": null,
                        "new": null
                      },
                      "summary": {
                        "unchanged": 0
                      },
                      "changes": []
                    }
                  ]
                }
                """);
    }

    @Test
    void aLineIsOneChange() throws IOException {
        StringWriter lines = new StringWriter();
        ComparisonJson.writeLines(Prognosis.diff(update(JULY, "july.txt"), update(AUGUST, "august.txt")), lines);
        assertThat(lines.toString().split("\n", -1)).hasSize(4).satisfies(all -> {
            assertThat(all[1])
                    .isEqualTo(
                            "{\"id\":\"84da755fe71b\",\"kind\":\"here\",\"level\":\"info\",\"title\":\"\",\"disposition\":null,"
                                    + "\"section\":{\"old\":null,\"new\":null},\"area\":null,\"owners\":[],\"links\":[],"
                                    + "\"old\":\"before Feature Freeze\",\"new\":\"at Feature Freeze\","
                                    + "\"steps\":null,\"days\":null,\"details\":[],\"match\":null,\"relatedTo\":null,\"because\":null,"
                                    + "\"line\":{\"old\":null,\"new\":null}}");
            assertThat(all[3]).isEmpty();
        });
    }

    @Test
    void aLineIsOneUpdate() throws IOException {
        StringWriter lines = new StringWriter();
        UpdateJson.writeLines(List.of(update(JULY, "july.txt"), update(MAIL, "june.eml")), lines);
        assertThat(lines.toString().split("\n", -1)).hasSize(3).satisfies(all -> {
            assertThat(all[0]).startsWith("{\"source\":{\"path\":\"july.txt\",").endsWith("\"diagnostics\":[]}");
            assertThat(all[1]).startsWith("{\"source\":{\"path\":\"june.eml\",").endsWith("}]}");
            assertThat(all[2]).isEmpty();
        });
    }

    private static String parsed(String post, String name) throws IOException {
        Reading reading = Prognosis.read(post, name);
        StringWriter json = new StringWriter();
        UpdateJson.write(reading.updates(), reading.skipped(), json);
        return json.toString();
    }

    private static Update update(String post, String name) throws IOException {
        return Prognosis.read(post, name).updates().get(0);
    }
}
