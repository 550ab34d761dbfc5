package org.earshot.web.researcher.form;

import org.earshot.study.document.FieldSchema;

/** The fitting field for a value. */
final class FormFields {

    private FormFields() {}

    static FormField of(Draft draft, String path, FieldSchema schema) {
        return of(draft, path, schema, true);
    }

    /** @param named whether a group shows its name */
    static FormField of(Draft draft, String path, FieldSchema schema, boolean named) {
        return switch (schema.kind()) {
            case SWITCH -> new SwitchField(draft, path, schema);
            case WHOLE_NUMBER, NUMBER -> new NumberField(draft, path, schema);
            case CHOICE -> new ChoiceField(draft, path, schema);
            case TEXT -> new TextField(draft, path, schema);
            case WORDS, PAGE -> new WordsField(draft, path, schema);
            case CHOICES ->
                path.equals("conditions")
                        ? new ConditionsField(draft, path, schema)
                        : new ChoicesField(draft, path, schema);
            case TEXTS -> new TextsField(draft, path, schema);
            case ITEMS -> new ItemsField(draft, path, schema);
            case GROUP -> new GroupField(draft, path, schema, named);
            case OTHER -> new YamlField(draft, path, schema);
        };
    }
}
