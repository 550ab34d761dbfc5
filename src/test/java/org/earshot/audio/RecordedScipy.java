package org.earshot.audio;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scipy computed, recorded by {@code src/test/resources/audio/record.py}. */
final class RecordedScipy {

    private RecordedScipy() {}

    static JsonNode get(String name) {
        try (InputStream in = RecordedScipy.class.getResourceAsStream("/audio/scipy.json")) {
            return JsonMapper.shared().readTree(in).get(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<JsonNode> cases(String name) {
        return List.copyOf(get(name).values());
    }

    static double[] doubles(JsonNode array) {
        return array.values().stream().mapToDouble(JsonNode::asDouble).toArray();
    }

    static int[] ints(JsonNode array) {
        return array.values().stream().mapToInt(JsonNode::asInt).toArray();
    }

    /** The signal that record.py calls chirp. */
    static double[] chirp(int length) {
        double[] chirp = new double[length];
        for (int n = 0; n < length; n++) {
            chirp[n] = Math.sin(0.02 * n + 0.00001 * n * (double) n);
        }
        return chirp;
    }
}
