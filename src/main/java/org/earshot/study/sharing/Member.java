package org.earshot.study.sharing;

import java.time.Instant;

/** Somebody with whom a study is shared; administrators, who own every study, are members only where they were added. */
public record Member(String username, Role role, Instant since) {}
