package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.earshot.app.study.StudyLinks;
import org.earshot.export.LinksCsv;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.link.LinkKind;
import org.earshot.study.link.PersonalLink;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Personal links, made by researchers. */
@RestController
@RequestMapping("/api/studies/{slug}/links")
@Tag(name = "Researchers")
class LinkController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final StudyLinks links;

    LinkController(StudyLinks links) {
        this.links = links;
    }

    record LinksRequest(@Nullable String kind, @Nullable Integer count) {}

    record LinkDocument(String label, String link) {}

    record CountDocument(String kind, int made, int used) {}

    @PostMapping(produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @Operation(
            summary = "Make personal links",
            description =
                    "As JSON, or as CSV for Accept: text/csv. Links are shown this once; only their hashes are kept.")
    ResponseEntity<List<LinkDocument>> make(@PathVariable String slug, @RequestBody LinksRequest request) {
        String base = base();
        return made().body(make(request, slug).stream()
                .map(link -> new LinkDocument(link.label(), base + link.address(slug)))
                .toList());
    }

    @PostMapping(produces = {"text/csv", MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<byte[]> makeCsv(@PathVariable String slug, @RequestBody LinksRequest request) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        List<PersonalLink> rows = make(request, slug);
        LinksCsv.table(base(), slug).write(csv, rows::forEach);
        return made().contentType(CSV).body(csv.toByteArray());
    }

    @GetMapping
    @Operation(summary = "How many personal links there are, and how many are used")
    List<CountDocument> counts(@PathVariable String slug) {
        return links.counts(slug).stream()
                .map(count -> new CountDocument(count.kind().written(), count.made(), count.used()))
                .toList();
    }

    private List<PersonalLink> make(LinksRequest request, String slug) {
        LinkKind kind = LinkKind.of(String.valueOf(request.kind()))
                .orElseThrow(() ->
                        new RefusedException(Reason.DOES_NOT_FIT, "'kind' has to be 'single-use' or 'resumable'"));
        if (request.count() == null) {
            throw new RefusedException(Reason.DOES_NOT_FIT, "'count' is missing");
        }
        return links.make(slug, kind, request.count());
    }

    private static ResponseEntity.BodyBuilder made() {
        return ResponseEntity.status(HttpStatus.CREATED).cacheControl(CacheControl.noStore());
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path("/").toUriString();
    }
}
