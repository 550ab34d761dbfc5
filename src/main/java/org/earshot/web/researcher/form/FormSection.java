package org.earshot.web.researcher.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.study.document.FieldSchema;

/**
 * One part of the form.
 *
 * @param keys what stands in it
 * @param rare what is folded away, because few studies need it
 */
record FormSection(String title, String words, List<String> keys, List<String> rare) {

    private static final List<FormSection> KNOWN = List.of(
            new FormSection(
                    "What it is called",
                    "A study needs no more than a title; everything below is filled in already and can be changed.",
                    List.of("title", "slug"),
                    List.of("language", "languages")),
            new FormSection(
                    "Network and explanation",
                    "Whose decisions are explained, and how.",
                    List.of("model", "composite"),
                    List.of("target", "start", "rules")),
            new FormSection(
                    "Recordings",
                    "Drawn at random from those that the network decides rightly and wrongly.",
                    List.of("data", "samples"),
                    List.of()),
            new FormSection("Conditions", "", List.of("conditions"), List.of("faux", "palette")),
            new FormSection(
                    "Order",
                    "Who meets which condition. The order of the conditions is balanced over participants, that of the"
                            + " recordings is shuffled.",
                    List.of("design"),
                    List.of()),
            new FormSection(
                    "Trials",
                    "Every trial asks for the class that the network decided for.",
                    List.of("trials"),
                    List.of()),
            new FormSection(
                    "Texts",
                    "In Markdown: an empty line between paragraphs, **bold**, *slanted*, - for lists.",
                    List.of("texts"),
                    List.of()),
            new FormSection(
                    "Questions",
                    "What you want to know about participants. What is not asked cannot leak.",
                    List.of("demographics", "closing"),
                    List.of()),
            new FormSection(
                    "Procedure",
                    "What comes before, between and after the trials.",
                    List.of(
                            "soundCheck",
                            "headphoneCheck",
                            "examples",
                            "practice",
                            "attentionChecks",
                            "breaks",
                            "showResult"),
                    List.of()),
            new FormSection("Participants", "", List.of("participants"), List.of()),
            new FormSection("Completion", "", List.of("completion"), List.of()));

    /** All sections; keys of the schema that no section names come last. */
    static List<FormSection> all(FieldSchema configuration) {
        Set<String> placed = new HashSet<>();
        KNOWN.forEach(section -> {
            placed.addAll(section.keys);
            placed.addAll(section.rare);
        });
        List<String> rest = configuration.properties().stream()
                .map(FieldSchema::name)
                .filter(key -> !placed.contains(key))
                .toList();
        List<FormSection> all = new ArrayList<>(KNOWN);
        if (!rest.isEmpty()) {
            all.add(new FormSection("More", "", rest, List.of()));
        }
        return all;
    }

    String id() {
        return "section-" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
