package org.earshot.study.version;

/**
 * A study that was closed is about to be opened again, within the transaction that opens it.
 *
 * @param study its id
 */
public record ClosedStudyOpens(long study, String slug) {}
