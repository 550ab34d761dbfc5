/**
 * The HTTP API of a participant's page: states, steps, answers and media. In come JSON documents; out go states. Nothing that goes out names the
 * prediction, the true label or the condition.
 */
@NullMarked
package org.earshot.web.api.participant;

import org.jspecify.annotations.NullMarked;
