/**
 * The study: its parts are the packages below, each with its values, rules and storage, and each knows only those before it:
 * configuration, document, version, rendering, trial, link, session, records, and then all others. Knows nothing of models: a
 * published study needs none. Here is only what several parts need.
 */
@NullMarked
package org.earshot.study;

import org.jspecify.annotations.NullMarked;
