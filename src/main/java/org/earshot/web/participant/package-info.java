/**
 * The participant's page: the anonymous shell around the one component that plays a study. In comes a study's
 * link; out goes the page that talks to the HTTP API. No server-side state of a session lives here.
 */
@NullMarked
package org.earshot.web.participant;

import org.jspecify.annotations.NullMarked;
