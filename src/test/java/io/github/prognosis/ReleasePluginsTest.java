package io.github.prognosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The plugins of a release run one behind the other: within a phase Maven takes them in the order in which they stand in the
 * pom, and what a profile adds goes in front of the next plugin that the build has too.
 */
class ReleasePluginsTest {

    @Test
    void eachComesBehindWhatItTakesFromAnother() throws Exception {
        Document pom = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        assertThat(merged(plugins(pom, "/project/build"), plugins(pom, "//profile[id='release']/build")))
                .containsSubsequence(
                        "maven-shade-plugin",
                        "maven-antrun-plugin",
                        "maven-assembly-plugin",
                        "exec-maven-plugin",
                        "jdeb",
                        "maven-failsafe-plugin");
    }

    private static List<String> plugins(Document pom, String build) throws XPathExpressionException {
        NodeList found = (NodeList) XPathFactory.newDefaultInstance()
                .newXPath()
                .evaluate(build + "/plugins/plugin/artifactId", pom, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }

    /** As Maven's profile injector does it. */
    private static List<String> merged(List<String> build, List<String> profile) {
        List<String> merged = new ArrayList<>(build);
        List<String> waiting = new ArrayList<>();
        for (String plugin : profile) {
            if (build.contains(plugin)) {
                merged.addAll(merged.indexOf(plugin), waiting);
                waiting.clear();
            } else {
                waiting.add(plugin);
            }
        }
        merged.addAll(waiting);
        return merged;
    }
}
