package org.earshot.study.rendering;

/** The bytes of a stimulus as the browser gets them. */
@SuppressWarnings("ArrayRecordComponent") // Passed on as it is; never compared.
public record Media(String id, String contentType, byte[] bytes) {}
