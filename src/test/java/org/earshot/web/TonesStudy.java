package org.earshot.web;

/**
 * A small study of tones as YAML: two correct and two incorrect samples, one to practise on, four conditions.
 *
 * @param extra further lines of the file
 */
public record TonesStudy(String slug, String extra) {

    public static final int TRIALS = 16;

    public TonesStudy(String slug) {
        this(slug, "");
    }

    /** The same with these conditions instead, separated by commas. */
    public String yaml(String conditions) {
        return yaml().replaceFirst("conditions: .*", "conditions: [" + conditions + "]");
    }

    /** The same, its results hidden until it is closed. */
    public String blinded() {
        return yaml().replace("blinded: false", "blinded: true");
    }

    public String yaml() {
        return """
                slug: %s
                title: Tones
                model: tones
                composite: epsilon-plus
                samples: {correct: 2, incorrect: 2, practice: 1, seed: 7}
                conditions: [audible-explanation, visual-explanation, audible-signal, visual-signal]
                blinded: false
                texts:
                  information: |
                    # About this study
                    You will hear **tones**. <script>alert("never")</script> [more](javascript:alert(1))
                  consent: I take part.
                  consentVersion: v1
                  instructions: Listen, then answer.
                  pause: Take a rest.
                  debriefing: Thank you.
                demographics:
                  - {id: age, type: number, label: Your age?, min: 18, max: 120, required: true}
                  - {id: gender, type: choice, label: Your gender?, options: [{value: f, label: Female}, {value: m, label: Male}]}
                  - {id: note, type: text, label: Anything else?, max: 20}
                  - {id: skill, type: scale, label: How skilled?, min: 1, max: 5}
                %s
                """.formatted(slug, extra);
    }
}
