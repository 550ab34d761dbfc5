/**
 * The HTTP API of participants and researchers. In come JSON and YAML documents; out go states, figures, CSV,
 * media and problem documents. An answer is acknowledged only after it is committed.
 */
@NullMarked
package org.earshot.web.api;

import org.jspecify.annotations.NullMarked;
