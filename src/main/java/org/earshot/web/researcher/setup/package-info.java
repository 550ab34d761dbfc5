/** Setting a study up: its configuration, its draft on the way to publication, who may see it, how people are invited. */
@NullMarked
package org.earshot.web.researcher.setup;

import org.jspecify.annotations.NullMarked;
