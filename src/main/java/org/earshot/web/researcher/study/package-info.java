/**
 * What all pages of one study share: its head, its tabs, its addresses. In come the tabs that register themselves; out goes their frame.
 */
@NullMarked
package org.earshot.web.researcher.study;

import org.jspecify.annotations.NullMarked;
