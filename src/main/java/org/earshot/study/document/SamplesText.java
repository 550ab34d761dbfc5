package org.earshot.study.document;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.earshot.EarshotException;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes the draw of samples in the text of a configuration. Everything else stays as it was written, comments included; only a
 * {@code samples} that is written in some unusual way is written anew as a whole. Every change is read again before it is given
 * out.
 */
public final class SamplesText {

    private static final String SAMPLES = "samples";
    private static final String EXCLUDED = "excluded";

    private final YamlText yaml;
    private final MappingNode samples;
    private final ObjectNode wanted;

    /** @param source a valid configuration */
    public SamplesText(String source) {
        yaml = YamlText.of(source);
        samples =
                (MappingNode) YamlText.entry(yaml.root(), SAMPLES).orElseThrow().getValueNode();
        wanted = (ObjectNode) new YamlDocument(source).root();
    }

    /** @throws EarshotException if it is excluded already */
    public String exclude(Exclusion exclusion) {
        if (index(exclusion.recording()) >= 0) {
            throw new EarshotException("The recording '" + exclusion.recording() + "' is excluded already");
        }
        wantedSamples()
                .withArray(EXCLUDED)
                .addObject()
                .put("recording", exclusion.recording())
                .put("reason", exclusion.reason());
        return checked(() -> excluded(flow(exclusion)));
    }

    /** @throws EarshotException if it is not excluded */
    public String include(String recording) {
        int index = index(recording);
        if (index < 0) {
            throw new EarshotException("The recording '" + recording + "' is not excluded");
        }
        ArrayNode exclusions = wantedSamples().withArray(EXCLUDED);
        exclusions.remove(index);
        if (exclusions.isEmpty()) {
            wantedSamples().remove(EXCLUDED);
        }
        return checked(() -> exclusions.isEmpty() ? withoutExclusions() : without(index));
    }

    public String reseed(long seed) {
        wantedSamples().put("seed", BigInteger.valueOf(seed));
        return checked(() -> {
            Node value = YamlText.entry(samples, "seed").orElseThrow().getValueNode();
            return yaml.replaced(yaml.start(value), yaml.end(value), Long.toString(seed));
        });
    }

    private String excluded(String item) {
        NodeTuple present = YamlText.entry(samples, EXCLUDED).orElse(null);
        if (present == null) {
            return withFirst(item);
        }
        SequenceNode list = (SequenceNode) present.getValueNode();
        if (YamlText.isFlow(list)) {
            int bracket = yaml.end(list) - 1;
            return yaml.replaced(bracket, bracket, (list.getValue().isEmpty() ? "" : ", ") + item);
        }
        return yaml.withLines(yaml.nextLine(list), List.of(" ".repeat(yaml.column(list)) + "- " + item));
    }

    private String withFirst(String item) {
        if (YamlText.isFlow(samples)) {
            int brace = yaml.end(samples) - 1;
            return yaml.replaced(brace, brace, ", " + EXCLUDED + ": [" + item + "]");
        }
        String indent = " ".repeat(yaml.column(samples));
        return yaml.withLines(yaml.nextLine(samples), List.of(indent + EXCLUDED + ":", indent + "  - " + item));
    }

    private String withoutExclusions() {
        NodeTuple present = YamlText.entry(samples, EXCLUDED).orElseThrow();
        if (!YamlText.isFlow(samples)) {
            return yaml.replaced(
                    yaml.lineStart(yaml.start(present.getKeyNode())), yaml.nextLine(present.getValueNode()), "");
        }
        int place = samples.getValue().indexOf(present);
        return place > 0
                ? yaml.replaced(
                        yaml.end(samples.getValue().get(place - 1).getValueNode()),
                        yaml.end(present.getValueNode()),
                        "")
                : yaml.replaced(
                        yaml.start(present.getKeyNode()),
                        yaml.start(samples.getValue().get(1).getKeyNode()),
                        "");
    }

    private String without(int index) {
        SequenceNode list =
                (SequenceNode) YamlText.entry(samples, EXCLUDED).orElseThrow().getValueNode();
        Node item = list.getValue().get(index);
        if (!YamlText.isFlow(list)) {
            return yaml.replaced(yaml.lineStart(yaml.start(item)), yaml.nextLine(item), "");
        }
        return index > 0
                ? yaml.replaced(yaml.end(list.getValue().get(index - 1)), yaml.end(item), "")
                : yaml.replaced(yaml.start(item), yaml.start(list.getValue().get(1)), "");
    }

    /** The changed text if it says what it should; otherwise one in which the samples are written anew. */
    private String checked(Supplier<String> change) {
        try {
            String changed = change.get();
            if (saysWhatItShould(changed)) {
                return changed;
            }
        } catch (RuntimeException e) {
            // Written in a way that was not thought of: what follows does not care.
        }
        String anew = yaml.replaced(
                yaml.start(samples), yaml.end(samples), JsonMapper.shared().writeValueAsString(wanted.path(SAMPLES)));
        if (!saysWhatItShould(anew)) {
            throw new EarshotException(
                    "The samples of this configuration are written in a way that cannot be changed here;"
                            + " please change its text");
        }
        return anew;
    }

    private boolean saysWhatItShould(String changed) {
        YamlDocument document = new YamlDocument(changed);
        return document.problems().isEmpty() && document.root().equals(wanted);
    }

    private ObjectNode wantedSamples() {
        return (ObjectNode) wanted.path(SAMPLES);
    }

    private int index(String recording) {
        JsonNode exclusions = wanted.path(SAMPLES).path(EXCLUDED);
        return IntStream.range(0, exclusions.size())
                .filter(i -> exclusions.get(i).path("recording").asString("").equals(recording))
                .findFirst()
                .orElse(-1);
    }

    private static String flow(Exclusion exclusion) {
        JsonMapper json = JsonMapper.shared();
        return "{recording: " + json.writeValueAsString(exclusion.recording()) + ", reason: "
                + json.writeValueAsString(exclusion.reason()) + "}";
    }
}
