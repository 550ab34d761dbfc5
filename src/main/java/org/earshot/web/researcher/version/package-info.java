/** What a study was: its versions, and what differs between two of them. */
@NullMarked
package org.earshot.web.researcher.version;

import org.jspecify.annotations.NullMarked;
