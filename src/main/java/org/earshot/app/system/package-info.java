/**
 * What this installation is made of and what it runs on. In comes nothing; out go facts for researchers and their methods sections.
 */
@NullMarked
package org.earshot.app.system;

import org.jspecify.annotations.NullMarked;
