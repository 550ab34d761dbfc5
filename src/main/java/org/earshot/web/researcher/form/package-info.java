/**
 * A study's configuration as a form. In comes a {@link org.earshot.study.StudyDocument}, and every value that is typed goes back
 * into it at once, so that the form and the YAML text are two views of one document. What fields there are the schema says; only
 * the order of the sections and a few words are written here.
 */
@NullMarked
package org.earshot.web.researcher.form;

import org.jspecify.annotations.NullMarked;
