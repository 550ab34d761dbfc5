package org.earshot.lrp;

import java.util.Map;
import org.earshot.EarshotException;

/**
 * One input of a served graph, or one output: values by the name that the signature gives them, the batch's axis left out. Whole
 * numbers are given as floats, too. The arrays are not copied: treat them as read-only.
 */
record Row(Map<String, float[]> values) {

    Row {
        values = Map.copyOf(values);
    }

    float[] get(String name) {
        float[] found = values.get(name);
        if (found == null) {
            throw new EarshotException("The network's graph has no " + name + ", only " + values.keySet());
        }
        return found;
    }
}
