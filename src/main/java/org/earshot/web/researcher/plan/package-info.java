/** How many participants a study needs, and what is laid down before the first of them comes. */
@NullMarked
package org.earshot.web.researcher.plan;

import org.jspecify.annotations.NullMarked;
