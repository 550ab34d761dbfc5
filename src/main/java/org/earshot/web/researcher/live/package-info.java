/** A study while it runs. */
@NullMarked
package org.earshot.web.researcher.live;

import org.jspecify.annotations.NullMarked;
