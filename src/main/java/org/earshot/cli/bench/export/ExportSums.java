package org.earshot.cli.bench.export;

/**
 * What an export is checked by.
 *
 * @param rows how many answers
 * @param sessions how many gave them
 * @param responseTimes all response times together, in tenths of a millisecond
 * @param answers the answered digit times the trial's position, plus the confidence, of all answers together
 */
record ExportSums(long rows, long sessions, long responseTimes, long answers) {}
