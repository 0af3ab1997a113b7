package io.github.prognosis.parse;

import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.ScaleEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the explanation of the scale: {@code fair - still working on it}, {@code none -> fair -> ok -> good -> done}. */
final class ScaleReader {

    private static final Pattern MEANING = Pattern.compile(
            "\"?(none|fair|ok|good|done|excellent|poor|not for(?: 4\\.\\d{1,3})?)\"? ?(?:[-=:]+|\u2013|\u2014) ?(\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHAIN = Pattern.compile(
            "\\b(?:none|fair|ok|good|done)\\b(?: ?-+> ?(?:none|fair|ok|good|done)\\b){2,}+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARROW = Pattern.compile("[ ->]++");

    private final Map<Likelihood, String> meanings = new LinkedHashMap<>();
    private List<Likelihood> chain = List.of();

    /** Takes a line; false if it says nothing about the scale. */
    boolean take(String text) {
        Matcher states = CHAIN.matcher(text);
        if (states.find()) {
            List<Likelihood> words = new ArrayList<>();
            for (String word : ARROW.split(states.group(), 0)) {
                words.add(Likelihood.of(word).orElseThrow());
            }
            chain = words;
            return true;
        }
        Matcher meaning = MEANING.matcher(text);
        if (!meaning.matches()) {
            return false;
        }
        String word = meaning.group(1);
        meanings.putIfAbsent(
                Likelihood.of(word).or(() -> Likelihood.ofOlder(word)).orElseThrow(), meaning.group(2));
        return true;
    }

    /** Whether a word is explained that only the older scale has. */
    boolean isOlder() {
        for (Likelihood explained : meanings.keySet()) {
            if (explained.isOlderOnly()) {
                return true;
            }
        }
        return false;
    }

    /** The words in the order of the post: as explained; if none is, as listed. Empty if the post has no scale. */
    List<ScaleEntry> scale() {
        List<ScaleEntry> entries = new ArrayList<>();
        if (meanings.size() > 1) {
            for (Map.Entry<Likelihood, String> entry : meanings.entrySet()) {
                entries.add(new ScaleEntry(entry.getKey(), Optional.of(entry.getValue())));
            }
        } else {
            for (Likelihood word : chain) {
                entries.add(new ScaleEntry(word, Optional.empty()));
            }
        }
        return entries;
    }
}
