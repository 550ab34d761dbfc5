package org.earshot.study.records;

/** How many rows the files of a study have. */
public record RecordedRows(long responses, long participants, long stimuli, long trials, long events) {}
