package org.earshot.app.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.Progress;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.document.StudyConfigurationReader;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.version.StudyStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The studies of {@code study-configs}, which a first start publishes so that there is something to take at once. */
@Component
public class ShippedStudies {

    private static final String CONFIGURATIONS = "classpath:study-configs/*.yaml";

    private final StudyCatalogue studies;
    private final Drafts drafts;
    private final Publications publications;

    private final boolean wanted;

    ShippedStudies(
            StudyCatalogue studies,
            Drafts drafts,
            Publications publications,
            @Value("${earshot.shipped:true}") boolean wanted) {
        this.studies = studies;
        this.drafts = drafts;
        this.publications = publications;
        this.wanted = wanted;
    }

    /**
     * Publishes every shipped study that is unknown, or whose publication was interrupted. Studies that are there already are
     * left as they are. Does nothing where {@code earshot.shipped} is false.
     *
     * @throws org.earshot.EarshotException if one cannot be published, saying why
     */
    public void publishMissing(Progress progress) {
        for (String yaml : wanted ? configurations() : List.<String>of()) {
            StudyConfiguration configuration = new StudyConfigurationReader().read("study-configs", yaml);
            Optional<StudySummary> known = studies.find(configuration.slug());
            if (known.isEmpty()) {
                drafts.save(yaml);
            }
            if (known.isEmpty() || known.get().status() == StudyStatus.DRAFT) {
                publications.publishNow(configuration.slug(), progress);
            }
        }
    }

    private static List<String> configurations() {
        try {
            List<String> configurations = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(CONFIGURATIONS)) {
                configurations.add(resource.getContentAsString(StandardCharsets.UTF_8));
            }
            return configurations;
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped studies cannot be read", e);
        }
    }
}
