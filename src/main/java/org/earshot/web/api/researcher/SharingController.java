package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.earshot.app.study.SharedStudies;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.sharing.Member;
import org.earshot.study.sharing.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** With whom a study is shared. */
@RestController
@RequestMapping("/api/studies/{slug}/sharing")
@Tag(name = "Researchers")
class SharingController {

    private final SharedStudies sharing;

    SharingController(SharedStudies sharing) {
        this.sharing = sharing;
    }

    record MemberDocument(String username, String role, Instant since) {

        static MemberDocument of(Member member) {
            return new MemberDocument(member.username(), member.role().written(), member.since());
        }
    }

    record RoleRequest(@Nullable String role) {}

    @GetMapping
    @Operation(
            summary = "With whom the study is shared",
            description = "Administrators own every study and are listed only where they were added.")
    List<MemberDocument> members(@PathVariable String slug) {
        return sharing.members(slug).stream().map(MemberDocument::of).toList();
    }

    @PutMapping("/{username}")
    @Operation(summary = "Share the study, or change a role", description = "viewer, collaborator or owner; for owners")
    List<MemberDocument> share(
            @PathVariable String slug, @PathVariable String username, @RequestBody RoleRequest request) {
        Role role = Role.of(String.valueOf(request.role()))
                .orElseThrow(() -> new RefusedException(
                        Reason.DOES_NOT_FIT, "'role' has to be 'viewer', 'collaborator' or 'owner'"));
        sharing.share(slug, username, role);
        return members(slug);
    }

    @DeleteMapping("/{username}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Share the study no longer", description = "For owners; an owner always stays.")
    void withdraw(@PathVariable String slug, @PathVariable String username) {
        sharing.withdraw(slug, username);
    }
}
