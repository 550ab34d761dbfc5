package org.earshot.web.researcher.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.earshot.app.study.StudyLinks;
import org.earshot.export.LinksCsv;
import org.earshot.study.RefusedException;
import org.earshot.study.link.PersonalLink;
import org.earshot.study.link.PersonalLinks;
import org.earshot.web.researcher.component.Wording;

/** Makes personal links, which the browser saves as a file: they are shown this once. */
class PersonalLinksForm extends Div {

    private static final String DEFAULT_COUNT = "10";

    private final String study;
    private final StudyLinks links;
    private final LinkKindChoice kind = new LinkKindChoice();
    private final Input count = new Input();
    private final Paragraph used = new Paragraph();
    private final Paragraph problem = new Paragraph();

    PersonalLinksForm(String study, StudyLinks links) {
        this.study = study;
        this.links = links;
        count.setType("number");
        count.getElement().setAttribute("min", "1").setAttribute("max", Integer.toString(PersonalLinks.MOST));
        count.setValue(DEFAULT_COUNT);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div row = new Div(
                labelled("Kind", kind),
                labelled("How many", count),
                new NativeButton("Make links and download them", click -> make()));
        row.addClassNames("link-row", "link-form");
        add(
                new Paragraph(
                        "Or everybody gets a link of their own. It is shown once, in the file; keep the file safe."),
                row);
        add(problem, used);
        used.addClassName("quiet");
        showUsed();
    }

    private static Component labelled(String words, Component field) {
        NativeLabel label = new NativeLabel();
        label.add(new Span(words), field);
        return label;
    }

    /** Only the browser knows under which name the server is reached. */
    private void make() {
        getElement().executeJs("return new URL('.', document.baseURI).href").then(String.class, this::make);
    }

    private void make(String base) {
        try {
            List<PersonalLink> made = links.make(study, kind.kind(), wanted().orElse(0));
            problem.setVisible(false);
            download(csv(base, made));
            showUsed();
        } catch (RefusedException e) {
            problem.setText(Objects.requireNonNullElse(e.getMessage(), "No links were made."));
            problem.setVisible(true);
        }
    }

    private OptionalInt wanted() {
        String written = count.getValue();
        return written.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(written)) : OptionalInt.empty();
    }

    private String csv(String base, List<PersonalLink> made) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        LinksCsv.table(base, study).write(csv, made::forEach);
        return csv.toString(StandardCharsets.UTF_8);
    }

    private void download(String csv) {
        getElement().executeJs("window.earshot.saveCsv($0, $1)", csv, "links");
    }

    private void showUsed() {
        String words = links.counts(study).stream()
                .filter(kinds -> kinds.made() > 0)
                .map(kinds -> Wording.count(kinds.used()) + " of " + Wording.count(kinds.made()) + " "
                        + kinds.kind().written() + " links used")
                .collect(Collectors.joining(", "));
        used.setText(words.isEmpty() ? "" : words + ".");
        used.setVisible(!words.isEmpty());
    }
}
