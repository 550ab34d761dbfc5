/**
 * A study's configuration as a YAML document: read, checked against its schema and rules, changed value by value, and compared. In comes text;
 * out goes a configuration, or every mistake in it with its line.
 */
@NullMarked
package org.earshot.study.document;

import org.jspecify.annotations.NullMarked;
