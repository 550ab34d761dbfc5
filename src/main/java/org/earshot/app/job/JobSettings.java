package org.earshot.app.job;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How instances that share a database find jobs and one another.
 *
 * @param heartbeat how often an instance says that it is still at a job; after four that are missing another one takes the job over
 * @param poll how often an instance looks for what others have left; what it was asked itself it begins at once
 */
@Component
record JobSettings(
        @Value("${earshot.jobs.heartbeat:10s}") Duration heartbeat,
        @Value("${earshot.jobs.poll:3s}") Duration poll) {}
