package org.earshot.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * {@code dataset_description.json} of Psych-DS: a schema.org Dataset as JSON-LD, which names every column of every data file.
 *
 * @param versions of the study whose sessions are in it
 */
record DatasetDescription(Codebook codebook, List<Integer> versions, Optional<DataLicense> license) {

    /** The version of the specification, as its own tools write it. */
    private static final String SCHEMA = "Psych-DS 0.4.0";

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org/");
        document.put("@type", "Dataset");
        document.put("name", codebook.title());
        document.put(
                "description",
                "Data of the study '" + codebook.study()
                        + "', taken with Earshot: people heard or saw explanations of decisions of"
                        + " a neural network that recognises spoken digits, and said what it had decided.");
        document.put("schemaVersion", SCHEMA);
        document.put(
                "version", new TreeSet<>(versions).stream().map(String::valueOf).collect(Collectors.joining(", ")));
        document.put(
                "keywords", List.of("explainable artificial intelligence", "audio", "user study", codebook.study()));
        license.ifPresent(chosen -> document.put("license", chosen.url()));
        document.put("variableMeasured", variables());
        return document;
    }

    /** Every name once; where files mean different things by it, what it means in each. */
    private List<Map<String, Object>> variables() {
        Map<String, Map<String, List<String>>> meanings = new LinkedHashMap<>();
        for (CsvTable<?> file : codebook.files()) {
            for (CsvColumn<?> column : file.columns()) {
                meanings.computeIfAbsent(column.name(), name -> new LinkedHashMap<>())
                        .computeIfAbsent(column.description(), meaning -> new ArrayList<>())
                        .add(file.name());
            }
        }
        return meanings.entrySet().stream()
                .map(variable -> variable(variable.getKey(), variable.getValue()))
                .toList();
    }

    private static Map<String, Object> variable(String name, Map<String, List<String>> files) {
        Map<String, Object> variable = new LinkedHashMap<>();
        variable.put("@type", "PropertyValue");
        variable.put("name", name);
        variable.put(
                "description",
                files.size() == 1
                        ? files.keySet().iterator().next()
                        : files.entrySet().stream()
                                .map(meaning -> String.join(", ", meaning.getValue()) + ": " + meaning.getKey())
                                .collect(Collectors.joining(" ")));
        if (name.endsWith("_ms")) {
            variable.put("unitText", "milliseconds");
        } else if (name.endsWith("_s")) {
            variable.put("unitText", "seconds");
        }
        return variable;
    }
}
