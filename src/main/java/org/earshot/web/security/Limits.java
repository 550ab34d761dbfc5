package org.earshot.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one address or one token may ask for. A whole class behind one address starts and answers well below it.
 *
 * @param perAddress requests per second of one address, with ten seconds' worth at once
 * @param perToken the same for one session
 * @param failedLogins failed logins of one address per minute
 * @param requestKib the most that a request of a participant may carry
 * @param configurationKib the most that a researcher's request may carry
 * @param archiveMib the most that an archive of recordings may have
 */
@ConfigurationProperties("earshot.limits")
public record Limits(
        @DefaultValue("100") int perAddress,
        @DefaultValue("20") int perToken,
        @DefaultValue("10") int failedLogins,
        @DefaultValue("64") int requestKib,
        @DefaultValue("1024") int configurationKib,
        @DefaultValue("2048") int archiveMib) {}
