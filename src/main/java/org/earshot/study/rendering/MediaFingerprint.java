package org.earshot.study.rendering;

/**
 * What identifies the bytes that a browser gets.
 *
 * @param sha256 in hexadecimal
 */
public record MediaFingerprint(String media, String contentType, long bytes, String sha256) {}
