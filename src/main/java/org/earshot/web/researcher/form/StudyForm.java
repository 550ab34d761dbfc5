package org.earshot.web.researcher.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.earshot.study.configuration.ConfigurationProblem;
import org.earshot.study.document.ConfigurationSchema;
import org.earshot.study.document.FieldSchema;
import org.earshot.study.document.StudyDocument;
import org.earshot.study.document.StudyTemplate;

/** A configuration as a form: every field writes into the document while it is typed in, and shows what is wrong with it. */
public final class StudyForm extends Div {

    private final FieldSchema configuration = ConfigurationSchema.fields();
    private final Consumer<StudyDocument> whenChanged;
    private final Draft draft;
    private final boolean nameIsFree;
    private boolean everythingShown;
    private String lastTitle;

    /**
     * @param suggestions what the installation has to offer
     * @param nameIsFree whether the short name may be chosen; it is made from the title as long as nobody writes another one
     * @param whenChanged told of every change
     */
    public StudyForm(
            StudyDocument document, Suggestions suggestions, boolean nameIsFree, Consumer<StudyDocument> whenChanged) {
        this.whenChanged = whenChanged;
        this.nameIsFree = nameIsFree;
        this.lastTitle = title(document);
        this.draft = new Draft(document, suggestions, nameIsFree, this::changed);
        addClassName("study-form");
        List<FormSection> sections = FormSection.all(configuration);
        add(index(sections));
        Div all = new Div();
        all.addClassName("sections");
        sections.forEach(section -> all.add(section(section)));
        add(all);
        showMistakes();
    }

    private static Component index(List<FormSection> sections) {
        Nav index = new Nav();
        index.addClassName("index");
        index.getElement().setAttribute("aria-label", "Parts of the form");
        sections.forEach(section -> index.add(new NativeButton(
                section.title(),
                click -> index.getElement()
                        .executeJs(
                                "const part = document.getElementById($0); part.scrollIntoView(); part.focus()",
                                section.id()))));
        return index;
    }

    private Component section(FormSection section) {
        Section part = new Section(new H2(section.title()));
        part.addClassName("card");
        part.setId(section.id());
        part.getElement().setAttribute("tabindex", "-1");
        if (!section.words().isEmpty()) {
            Paragraph words = new Paragraph(section.words());
            words.addClassName("quiet");
            part.add(words);
        }
        boolean alone = section.keys().size() + section.rare().size() == 1;
        part.add(fields(section.keys(), alone));
        if (!section.rare().isEmpty()) {
            NativeDetails rare = new NativeDetails("Rarely needed", fields(section.rare(), false));
            rare.addClassName("rare");
            part.add(rare);
        }
        return part;
    }

    private Component fields(List<String> keys, boolean alone) {
        Div fields = new Div();
        fields.addClassName("fields");
        keys.stream()
                .flatMap(key -> configuration.property(key).stream())
                .forEach(schema -> fields.add(FormFields.of(draft, schema.name(), schema, !alone)));
        return fields;
    }

    /** From now on it is said of every field what is missing there, also of those that nobody has come to yet. */
    public void showEverything() {
        everythingShown = true;
        showMistakes();
    }

    /** Leads to the field of the first mistake. */
    public void focusFirstMistake() {
        all().filter(field -> field.problem().isVisible()).findFirst().ifPresent(field -> {
            around(field).forEach(details -> details.setOpen(true));
            field.control().executeJs("""
                    setTimeout(() => {
                      this.scrollIntoView({block: 'center'});
                      (this.matches('fieldset') ? this.querySelector('input') ?? this : this).focus({preventScroll: true});
                    })""");
        });
    }

    private void changed() {
        String title = title(draft.document());
        boolean followed = draft.value("slug").asString("").equals(StudyTemplate.slug(lastTitle));
        lastTitle = title;
        if (nameIsFree
                && followed
                && !StudyTemplate.slug(title).equals(draft.value("slug").asString(""))) {
            draft.set("slug", Draft.JSON.stringNode(StudyTemplate.slug(title)));
            return; // that was a change of its own
        }
        all().forEach(FormField::documentChanged);
        showMistakes();
        whenChanged.accept(draft.document());
    }

    private static String title(StudyDocument document) {
        String plain = document.value("title").asString("");
        return plain.isEmpty()
                ? document.value("title." + document.value("language").asString("en"))
                        .asString("")
                : plain;
    }

    /** Every mistake beside the field of its path, or of the nearest one around it. */
    private void showMistakes() {
        List<FormField> fields = all().toList();
        Map<FormField, List<String>> mistakes = new LinkedHashMap<>();
        for (ConfigurationProblem problem : draft.document().problems()) {
            nearest(fields, problem.path())
                    .filter(field -> everythingShown || field.isTouched() || !isEmpty(problem.path()))
                    .ifPresent(field -> mistakes.computeIfAbsent(field, first -> new ArrayList<>())
                            .add(problem.message()));
        }
        folded(this).forEach(details -> details.removeClassName("wrong"));
        fields.forEach(field -> field.show(mistakes.getOrDefault(field, List.of())));
        mistakes.keySet().stream().flatMap(StudyForm::around).forEach(details -> details.addClassName("wrong"));
    }

    private static Stream<NativeDetails> folded(Component component) {
        Stream<NativeDetails> here = component instanceof NativeDetails details ? Stream.of(details) : Stream.of();
        return Stream.concat(here, component.getChildren().flatMap(StudyForm::folded));
    }

    /** Everything foldable around a field. */
    private static Stream<NativeDetails> around(Component component) {
        return Stream.iterate(
                        component.getParent(), Optional::isPresent, around -> around.flatMap(Component::getParent))
                .flatMap(Optional::stream)
                .filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast);
    }

    private boolean isEmpty(String path) {
        return draft.value(path).isMissingNode()
                || (draft.value(path).isString() && draft.value(path).asString().isEmpty());
    }

    private static Optional<FormField> nearest(List<FormField> fields, String path) {
        for (String around = path; !around.isEmpty(); around = around(around)) {
            String here = around;
            Optional<FormField> found =
                    fields.stream().filter(field -> field.path().equals(here)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String around(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private Stream<FormField> all() {
        return below(this);
    }

    private static Stream<FormField> below(Component component) {
        Stream<FormField> here = component instanceof FormField field ? Stream.of(field) : Stream.of();
        return Stream.concat(here, component.getChildren().flatMap(StudyForm::below));
    }
}
