/**
 * What a browser meets: pages, the HTTP API and security. In come requests; out go pages, JSON, media and
 * problem documents. Nothing that reaches a participant names the prediction, the true digit or the condition.
 */
@NullMarked
package org.earshot.web;

import org.jspecify.annotations.NullMarked;
