package org.earshot.study.configuration;

import java.util.List;
import java.util.OptionalDouble;
import org.earshot.EarshotException;

/**
 * A question that a study asks outside its trials.
 *
 * @param id names the answer in what is sent and exported; letters, digits and underscores
 * @param options what a {@link Type#CHOICE} offers, empty for the other types
 * @param min the least value of a {@link Type#NUMBER} or {@link Type#SCALE}
 * @param max the greatest value of a number or scale, or the greatest length of a {@link Type#TEXT}
 * @param preferNotToSay whether {@link #DECLINED} may be answered instead
 */
public record Question(
        String id,
        Type type,
        LocalizedText label,
        List<Option> options,
        OptionalDouble min,
        OptionalDouble max,
        boolean required,
        boolean preferNotToSay) {

    /** What is stored for whoever prefers not to say. */
    public static final String DECLINED = "prefer-not-to-say";

    public Question {
        options = List.copyOf(options);
        if (type == Type.CHOICE && options.isEmpty()) {
            throw new EarshotException("The question '" + id + "' is a choice without options");
        }
    }

    /** How a question is answered. */
    public enum Type {
        CHOICE,
        NUMBER,
        TEXT,
        SCALE
    }

    /** One answer that a choice offers: what is stored, and what is shown. */
    public record Option(String value, LocalizedText label) {}
}
