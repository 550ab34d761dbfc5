/** Recordings and networks on this server, and single decisions explained. */
@NullMarked
package org.earshot.web.researcher.library;

import org.jspecify.annotations.NullMarked;
