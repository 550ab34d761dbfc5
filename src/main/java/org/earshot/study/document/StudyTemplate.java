package org.earshot.study.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a new study begins with: complete but for its title and the short name that comes from it. */
public final class StudyTemplate {

    private static final String RESOURCE = "new-study.yaml";
    private static final int LONGEST_SLUG = 64;

    private StudyTemplate() {}

    /** @param seed of the draw of recordings and of every participant's order */
    public static StudyDocument document(long seed) {
        try (InputStream in = Objects.requireNonNull(
                StudyTemplate.class.getResourceAsStream(RESOURCE), RESOURCE + " is missing from the application")) {
            return new StudyDocument(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .with("samples.seed", JsonNodeFactory.instance.numberNode(seed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same study under another title in its main language, and the short name that comes from it. */
    public static StudyDocument copy(StudyDocument source, String title) {
        String place = source.value("title").isObject()
                ? "title." + source.value("language").asString("en")
                : "title";
        return source.with(place, JsonNodeFactory.instance.stringNode(title))
                .with("slug", JsonNodeFactory.instance.stringNode(slug(title)));
    }

    /** A title as a short name for links: {@code what-did-it-hear} of "What did it hear?"; empty if nothing is left of it. */
    public static String slug(String title) {
        String plain = trimmed(Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-"));
        return plain.length() > LONGEST_SLUG ? trimmed(plain.substring(0, LONGEST_SLUG)) : plain;
    }

    private static String trimmed(String text) {
        return text.replaceAll("^-+|-+$", "");
    }
}
