package org.earshot.study.session.headphone;

/** One item of an attempt at the headphone check, with its right interval. */
record PlayedItem(HeadphoneAttemptEntity attempt, String media, int answer) {}
