package org.earshot.web.researcher.system;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.app.system.SystemFacts;
import org.earshot.database.Database;
import org.earshot.lrp.device.ComputeDevice;
import org.earshot.model.ModelCard;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.library.ModelFacts;
import org.earshot.web.researcher.library.ModelsView;

/** What this installation runs on: what one looks up when something is slow, or when a paper's method is written. */
@Route(value = "system", layout = ResearcherLayout.class)
@PageTitle("System - Earshot")
@Menu(title = "System", order = 60)
@PermitAll
public class SystemView extends Main {

    private static final double GIBIBYTE = 1L << 30;
    private static final int SHORT_CHECKSUM = 12;

    public SystemView(SystemFacts facts) {
        Div content = new Div(networks(facts), program(facts), storage(facts), models(facts));
        content.addClassName("stack");
        add(header(), content);
    }

    private static Component header() {
        Div header = new Div(new H1("System"));
        header.addClassName("page-header");
        return header;
    }

    private static Component networks(SystemFacts facts) {
        ComputeDevice device = facts.device();
        DescriptionList list = list();
        define(list, "Networks run on", device.words());
        define(list, "Why", device.reason());
        define(list, "Asked for", "earshot.device = " + device.asked().words());
        return new Card("Where networks run", list).wide();
    }

    private static Component program(SystemFacts facts) {
        Runtime runtime = Runtime.getRuntime();
        DescriptionList list = list();
        define(list, "Earshot", version());
        define(list, "Java", Runtime.version().toString());
        define(list, "TensorFlow", facts.versions().tensorFlow());
        define(list, "Deep Java Library", facts.versions().djl());
        define(list, "Processor cores", Wording.count(runtime.availableProcessors()));
        define(
                list,
                "Memory of Java",
                gibibytes(runtime.totalMemory() - runtime.freeMemory()) + " used, " + gibibytes(runtime.maxMemory())
                        + " at most; networks take theirs beside it");
        return new Card("The program", list).wide();
    }

    private static Component storage(SystemFacts facts) {
        Database database = facts.database();
        DescriptionList list = list();
        define(list, "Database", database.product() + (database.embedded() ? ", Earshot's own" : ", an external one"));
        define(list, "Data folder", facts.dataFolder().toString());
        define(list, "Free on its disk", gibibytes(facts.freeBytes()));
        return new Card("Where data is kept", list).wide();
    }

    private static Component models(SystemFacts facts) {
        DescriptionList list = list();
        facts.models().forEach(card -> {
            Description description = new Description(accuracies(card) + ". Weights " + checksum(card));
            list.add(new Term(ModelsView.link(card.name(), card.name())), description);
        });
        return new Card("Models at hand", list)
                .explained(
                        "How often each decides rightly about recordings that it was never trained on, and the first digits"
                                + " of its weights' SHA-256, which tell one set of weights from another.")
                .wide();
    }

    private static String accuracies(ModelCard card) {
        String words = card.accuracies().stream()
                .map(accuracy -> ModelFacts.share(accuracy) + " of " + Wording.count(accuracy.total()) + " ("
                        + ModelFacts.measuredOn(accuracy) + ")")
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "Not measured" : words;
    }

    private static String checksum(ModelCard card) {
        String sha256 = card.weights().sha256();
        return sha256.substring(0, Math.min(SHORT_CHECKSUM, sha256.length()));
    }

    /** The jar tells it; where classes run without one, as in development, nothing does. */
    private static String version() {
        return Optional.ofNullable(SystemView.class.getPackage().getImplementationVersion())
                .orElse("built from source");
    }

    private static String gibibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GiB", bytes / GIBIBYTE);
    }

    private static DescriptionList list() {
        DescriptionList list = new DescriptionList();
        list.addClassName("definitions");
        return list;
    }

    private static void define(DescriptionList list, String term, String description) {
        list.add(new Term(term), new Description(description));
    }
}
