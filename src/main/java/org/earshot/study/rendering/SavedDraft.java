package org.earshot.study.rendering;

/** A configuration that was stored: as a draft, or as the published version that says the same already. */
public record SavedDraft(String slug, int version, String title) {}
