package org.earshot.database;

/**
 * What keeps studies and answers.
 *
 * @param embedded whether it is the one that comes with the program
 * @param product with its version, such as {@code PostgreSQL 18.6}
 */
public record Database(boolean embedded, String product) {}
