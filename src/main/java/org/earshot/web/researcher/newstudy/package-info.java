/**
 * The page on which a study is written, as a form and as YAML: a new one, a draft, the next version, or a copy. In comes what it begins
 * with; out goes a draft, or every mistake beside its field.
 */
@NullMarked
package org.earshot.web.researcher.newstudy;

import org.jspecify.annotations.NullMarked;
