/**
 * What has to be looked at before a study is published. In come a configuration, what was rendered for it, and what earlier
 * sessions took; out goes a checklist, every item with its numbers and the page where it can be mended.
 */
@NullMarked
package org.earshot.app.check;

import org.jspecify.annotations.NullMarked;
