package org.earshot.study;

import java.util.Locale;
import org.earshot.EarshotException;

/** One cell of the study's design, written {@code audible-explanation}, {@code visual-signal} and so on. */
public record Condition(Modality modality, Content content) {

    /** Reads the written form; refuses anything else by name. */
    public static Condition parse(String name) {
        for (Modality modality : Modality.values()) {
            for (Content content : Content.values()) {
                Condition condition = new Condition(modality, content);
                if (condition.name().equals(name)) {
                    return condition;
                }
            }
        }
        throw new EarshotException("There is no condition '" + name + "'");
    }

    public String name() {
        return (modality + "-" + content).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name();
    }
}
