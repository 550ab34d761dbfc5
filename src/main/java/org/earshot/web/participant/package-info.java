/**
 * The participant's page: one plain document around the one component that plays a study, outside Vaadin, so that a strict
 * policy can guard it. In comes a study's link; out goes the page that talks to the HTTP API. Nothing of a session lives here.
 */
@NullMarked
package org.earshot.web.participant;

import org.jspecify.annotations.NullMarked;
