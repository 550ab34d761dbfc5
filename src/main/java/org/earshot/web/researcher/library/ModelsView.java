package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.earshot.app.account.OwnAccount;
import org.earshot.app.library.ModelAdministration;
import org.earshot.app.library.ModelLibrary;
import org.earshot.app.library.ModelLibrary.Entry;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.layout.ResearcherLayout;

/** The networks of this installation, and how to bring one's own. */
@Route(value = "models", layout = ResearcherLayout.class)
@PageTitle("Models - Earshot")
@Menu(title = "Models", order = 30)
@PermitAll
public class ModelsView extends Main {

    private final ModelLibrary models;
    private final ModelAdministration administration;
    private final OwnAccount own;

    public ModelsView(ModelLibrary models, ModelAdministration administration, OwnAccount own) {
        this.models = models;
        this.administration = administration;
        this.own = own;
        show();
    }

    private void show() {
        ModelLibrary.Listing listing = models.list();
        Div content = new Div(table(listing.models()));
        content.addClassName("stack");
        listing.unreadable().forEach(one -> {
            Alert alert = new Alert();
            alert.show("The model in " + one.folder() + " cannot be read.", List.of(one.reason()));
            content.add(alert);
        });
        if (own.administers()) {
            content.add(new ModelImportCard(administration, this::show));
        }
        removeAll();
        add(header(), content);
    }

    private static Component header() {
        Div header = new Div(new H1("Models"));
        header.addClassName("page-header");
        return header;
    }

    private static Component table(List<Entry> models) {
        Card card = new Card(
                        "Models at hand",
                        new DataTable<Entry>("Models")
                                .column("Model", ModelsView::title)
                                .text("Decides", model -> ModelFacts.task(model.card()))
                                .text("Gets", model -> ModelFacts.gets(model.card()))
                                .text("From", model -> model.shipped() ? "shipped" : "imported")
                                .rows(models))
                .explained(
                        "The shipped networks are trained on small public sets and on synthetic voices: enough to try"
                                + " Earshot out and to run a study with decisions that are right and wrong, but not the networks of the"
                                + " published paper. Each page says what its network was trained on and how often it is right.")
                .wide();
        card.setId("models");
        return card;
    }

    private static Component title(Entry model) {
        Span architecture = new Span(ModelFacts.architecture(model.card()));
        architecture.addClassName("quiet");
        Div title = new Div(link(model.card().name(), model.card().name()), architecture);
        title.addClassName("title-cell");
        return title;
    }

    public static RouterLink link(String words, String model) {
        return new RouterLink(words, ModelView.class, new RouteParameters(new RouteParam(ModelView.MODEL, model)));
    }
}
