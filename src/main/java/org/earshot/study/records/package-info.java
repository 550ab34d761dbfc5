/**
 * What sessions leave behind: answered trials, participants, events and planned lists, as rows for evaluation and export. In come slugs and
 * which sessions count; out go rows, some at a time. Changes nothing.
 */
@NullMarked
package org.earshot.study.records;

import org.jspecify.annotations.NullMarked;
