package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Level;
import io.github.prognosis.history.Filtered;
import io.github.prognosis.history.ItemState;
import io.github.prognosis.history.LastStep;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.OnTime;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.history.ReleaseStatusBuilder;
import io.github.prognosis.history.Risk;
import io.github.prognosis.history.StandingGroup;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Match;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas are strict, explain every key, and know the words that the program knows. */
class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String POST = """
            Subject: Xen 4.21 Development Update
            From: Maja Lindqvist <maja@example.org>
            Date: Tue, 3 Jun 2025 17:42:10 +0100
            Message-ID: <20250603@example.org>

            = Timeline =
            * Last posting date: Aug 08, 2025 <--- We are here
            = Prognosis =
            none - nothing yet
            ok   - under review
            done - in the tree
            = Open =
            *  Console rings (RFC v2)
              -  Maja Lindqvist <maja@example.org>
            *  Guest timers (done)
            *
            """;

    private static final String NEXT =
            POST.replace("RFC v2", "v3").replace("Aug 08", "Aug 09").replace("(done)", "(ok)\n  -  Ines Fonseca");

    @ParameterizedTest
    @EnumSource
    void namesItself(Schema schema) throws IOException {
        JsonNode node = read(schema);
        assertThat(node.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(node.get("$id").asString())
                .isEqualTo("https://prognosis.github.io/schema/1/" + schema.word() + ".json");
    }

    @ParameterizedTest
    @EnumSource
    void needsNoOtherSchema(Schema schema) throws IOException {
        JsonNode node = read(schema);
        assertThat(schema.text()).doesNotContain("part.json");
        assertThat(all(node, "$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(
                                node.get("$defs").has(ref.get("$ref").asString().replaceFirst("^#/\\$defs/", "")))
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void everyObjectIsClosed(Schema schema) throws IOException {
        assertThat(all(read(schema), "properties"))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        object -> assertThat(object.path("additionalProperties").asBoolean(true))
                                .as("%s", object)
                                .isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void everyPropertyIsExplained(Schema schema) throws IOException {
        for (JsonNode object : all(read(schema), "properties")) {
            for (Map.Entry<String, JsonNode> property : object.get("properties").properties()) {
                assertThat(property.getValue().path("description").asString(""))
                        .as(property.getKey())
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noKeyCanBeMissing(Schema schema) throws IOException {
        List<String> accepted = accepted(schema, ObjectNode::remove);
        assertThat(accepted).filteredOn(key -> !isCount(key)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noKeyCanBeAdded(Schema schema) throws IOException {
        assertThat(accepted(schema, (object, name) -> object.put("more", 1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noValueCanBeOfAnotherType(Schema schema) throws IOException {
        assertThat(accepted(schema, (object, name) -> object.put(name, 0.5)))
                .filteredOn(key -> !key.equals("match/score"))
                .isEmpty();
    }

    /** Whether it is the count of a kind that need not occur. */
    private static boolean isCount(String key) {
        return key.startsWith("summary/") && !key.equals("summary/unchanged");
    }

    @Test
    void parseKnowsTheWordsOfTheModel() throws IOException {
        JsonNode definitions = read(Schema.PARSE).get("$defs");
        JsonNode update = definitions.get("update").get("properties");
        JsonNode item = definitions.get("item").get("properties");
        assertThat(choices(update.get("family"))).isEqualTo(words(Family.values(), Family::word));
        assertThat(choices(update.get("source").get("properties").get("format")))
                .isEqualTo(words(Source.Format.values(), Source.Format::word));
        assertThat(choices(item.get("disposition"))).isEqualTo(words(Disposition.values(), Disposition::word));
        List<String> scale = Likelihood.words();
        assertThat(choices(item.get("prognosis"))).isEqualTo(orNull(scale));
        assertThat(choices(update.get("scale").get("items").get("properties").get("prognosis")))
                .isEqualTo(scale);
        assertThat(choices(definitions.get("skipped").get("properties").get("reason")))
                .isEqualTo(words(SkippedMail.Reason.values(), SkippedMail.Reason::word));
        assertThat(choices(definitions.get("diagnostic").get("properties").get("severity")))
                .isEqualTo(words(Severity.values(), Severity::word));
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFF", "CHANGELOG", "HISTORY"})
    void changesKnowTheirKindsAndLevels(Schema schema) throws IOException {
        JsonNode definitions = read(schema).get("$defs");
        JsonNode change = definitions.get("change").get("properties");
        List<String> kinds = words(ChangeKind.values(), ChangeKind::word);
        assertThat(choices(change.get("kind"))).isEqualTo(kinds);
        assertThat(choices(change.get("details").get("items").get("properties").get("kind")))
                .isEqualTo(kinds);
        assertThat(choices(change.get("level"))).isEqualTo(words(Level.values(), Level::word));
        assertThat(choices(change.get("disposition")))
                .isEqualTo(orNull(words(Disposition.values(), Disposition::word)));
        assertThat(choices(change.get("match")
                        .get("anyOf")
                        .get(1)
                        .get("properties")
                        .get("by")))
                .isEqualTo(words(Match.By.values(), Match.By::word));
    }

    @Test
    void statusKnowsTheWordsOfTheModel() throws IOException {
        JsonNode definitions = read(Schema.STATUS).get("$defs");
        JsonNode item = definitions.get("item").get("properties");
        JsonNode state = item.get("states").get("items").get("properties");
        JsonNode reason = item.get("reasons").get("items").get("properties");
        assertThat(choices(item.get("disposition"))).isEqualTo(words(Disposition.values(), Disposition::word));
        assertThat(choices(item.get("group"))).isEqualTo(words(StandingGroup.values(), StandingGroup::word));
        assertThat(choices(state.get("state"))).isEqualTo(words(ItemState.Kind.values(), ItemState.Kind::word));
        assertThat(choices(state.get("change").get("anyOf").get(1)))
                .isEqualTo(words(ChangeKind.values(), ChangeKind::word));
        assertThat(choices(reason.get("kind"))).isEqualTo(words(Risk.Kind.values(), Risk.Kind::word));
        assertThat(choices(reason.get("source"))).isEqualTo(words(Risk.Source.values(), Risk.Source::word));
        JsonNode prognoses = definitions.get("step").get("properties").get("prognoses");
        assertThat(choices(prognoses.get("items").get("properties").get("prognosis")))
                .isEqualTo(Likelihood.words());
        JsonNode last = definitions.get("last").get("properties");
        assertThat(choices(last.get("became").get("items").get("properties").get("fate")))
                .isEqualTo(words(LastStep.Fate.values(), LastStep.Fate::word));
        assertThat(choices(last.get("news").get("items").get("properties").get("news")))
                .isEqualTo(words(LastStep.News.values(), LastStep.News::word));
        assertThat(choices(read(Schema.STATUS)
                        .get("properties")
                        .get("onTime")
                        .get("properties")
                        .get("verdict")))
                .isEqualTo(words(OnTime.Verdict.values(), OnTime.Verdict::word));
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFF", "CHANGELOG"})
    void summariesCountEveryKind(Schema schema) throws IOException {
        List<String> kinds = words(ChangeKind.values(), ChangeKind::word);
        assertThat(read(schema).get("$defs").get("summary").get("properties").propertyNames())
                .containsExactlyElementsOf(Stream.concat(kinds.stream(), Stream.of("unchanged", "retired"))
                        .toList());
    }

    @Test
    void historyKnowsHowLifelinesGoOnAndEnd() throws IOException {
        JsonNode definitions = read(Schema.HISTORY).get("$defs");
        assertThat(choices(definitions.get("entry").get("properties").get("presence")))
                .isEqualTo(words(Lifeline.Presence.values(), Lifeline.Presence::word));
        assertThat(choices(definitions.get("ending").get("properties").get("how")))
                .isEqualTo(words(Lifeline.How.values(), Lifeline.How::word));
        assertThat(choices(definitions.get("item").get("properties").get("disposition")))
                .isEqualTo(words(Disposition.values(), Disposition::word));
        List<String> scale = Likelihood.words();
        assertThat(choices(definitions.get("item").get("properties").get("prognosis")))
                .isEqualTo(orNull(scale));
    }

    private static JsonNode read(Schema schema) throws IOException {
        return MAPPER.readTree(schema.text());
    }

    /** All objects, however deep, that have the key. */
    private static List<JsonNode> all(JsonNode node, String key) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isObject() && node.has(key)) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(all(child, key)));
        return found;
    }

    private static List<String> choices(JsonNode property) {
        List<String> choices = new ArrayList<>();
        property.get("enum").forEach(choice -> choices.add(choice.isNull() ? null : choice.asString()));
        return choices;
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private static List<String> orNull(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.add(null);
        return all;
    }

    /** A way to spoil an object at one of its keys. */
    private interface Mutation {
        void apply(ObjectNode object, String name);
    }

    /** Spoils a sound document at each key of each object in turn: the keys at which the schema did not mind. */
    private static List<String> accepted(Schema schema, Mutation mutation) throws IOException {
        com.networknt.schema.Schema validator = REGISTRY.getSchema(schema.text());
        JsonNode document = MAPPER.readTree(sample(schema));
        assertThat(validator.validate(document)).isEmpty();
        List<String> accepted = new ArrayList<>();
        List<String> tried = new ArrayList<>();
        eachKey(document, "", (object, key) -> {
            String name = key.substring(key.indexOf('/') + 1);
            ObjectNode sound = object.deepCopy();
            mutation.apply(object, name);
            tried.add(key);
            if (validator.validate(document).isEmpty()) {
                accepted.add(key);
            }
            object.removeAll();
            object.setAll(sound);
        });
        assertThat(tried).hasSizeGreaterThan(20);
        return accepted;
    }

    /** Visits each key as {@code PARENT/NAME}, the inner ones first. */
    private static void eachKey(JsonNode node, String parent, Mutation visitor) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                eachKey(object.get(name), name, visitor);
                visitor.apply(object, parent + "/" + name);
            }
        } else {
            node.forEach(child -> eachKey(child, parent, visitor));
        }
    }

    /** An update in which an item is gone. */
    private static Update august() throws IOException {
        return Prognosis.read(
                        NEXT.replace("0603@", "0803@")
                                .replace(" Jun ", " Aug ")
                                .replace("Guest timers", "Another thing altogether"),
                        "august.eml")
                .updates()
                .get(0);
    }

    private static Schedule schedule() throws IOException {
        String text = POST.substring(0, POST.indexOf("= Prognosis"))
                .replace("Development Update", "release schedule")
                .replace("Aug 08", "Aug 15")
                .replace("0603@", "0610@")
                .replace(" 3 Jun", "10 Jun");
        return Prognosis.read(text + "* Hard code freeze: Sep 05, 2025\n", "schedule.eml")
                .schedules()
                .get(0);
    }

    /** How the release stands with these updates, and with a check of the last. */
    private static ReleaseStatus status(List<Update> updates) throws IOException {
        StringWriter check = new StringWriter();
        CheckJson.write(Checks.report(updates.get(updates.size() - 1)), check);
        return ReleaseStatusBuilder.of(
                updates, "4.21", Optional.empty(), CheckReader.read(check.toString()), MatchOptions.DEFAULT);
    }

    private static String sample(Schema schema) throws IOException {
        Reading reading = Prognosis.read(POST, "june.eml");
        Reading reply = Prognosis.read("Subject: Re: Xen 4.21\nDate: Tue, 3 Jun 2025 17:42:10 +0100\n\nFine.\n", "a");
        Update before = reading.updates().get(0);
        Update now = Prognosis.read(NEXT.replace("0603@", "0703@").replace(" Jun ", " Jul "), "july.eml")
                .updates()
                .get(0);
        StringWriter json = new StringWriter();
        switch (schema) {
            case PARSE -> UpdateJson.write(listing(reading, reply), json);
            case DIFF -> ComparisonJson.write(Prognosis.diff(before, now), json);
            case HISTORY -> LifelineJson.write(Prognosis.lifelines(List.of(before, now, august())), json);
            case CHANGELOG ->
                ComparisonJson.write(
                        Prognosis.changelog(List.of(before, now), List.of(schedule()), MatchOptions.DEFAULT), json);
            case CHECK -> CheckJson.write(Checks.report(now), json);
            case STATUS -> StatusJson.write(status(List.of(before, now, august())), json);
            case LIST -> ListingJson.write(listing(reading, reply), json);
        }
        return json.toString();
    }

    private static Listing listing(Reading reading, Reading reply) throws IOException {
        return new Listing(reading.updates(), List.of(schedule()), reply.skipped(), 2, 0, Filtered.NOT, false);
    }
}
