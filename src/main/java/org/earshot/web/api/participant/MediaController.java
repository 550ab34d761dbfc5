package org.earshot.web.api.participant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.earshot.study.rendering.Media;
import org.earshot.study.rendering.Renderings;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The stimuli's bytes. Ids are hashes of the bytes, so that they never change and tell nothing else. */
@RestController
@Tag(name = "Media")
class MediaController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Renderings renderings;

    MediaController(Renderings renderings) {
        this.renderings = renderings;
    }

    static String url(String id) {
        return "/media/" + id;
    }

    /** Spring answers Range and If-None-Match for a resource by itself. */
    @GetMapping("/media/{id}")
    @Operation(summary = "A stimulus", description = "audio/wav, or JSON for a drawing")
    ResponseEntity<Resource> media(@PathVariable String id) {
        Media media = renderings.media(id).orElseThrow(NoSuchMediaException::new);
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .eTag(eTag(media))
                .contentType(MediaType.parseMediaType(media.contentType()))
                .body(new ByteArrayResource(media.bytes()));
    }

    /** Weak for drawings, which are sent compressed; what is heard is sent as it is, by ranges if asked for. */
    private static String eTag(Media media) {
        String quoted = '"' + media.id() + '"';
        return media.contentType().startsWith("audio/") ? quoted : "W/" + quoted;
    }
}
