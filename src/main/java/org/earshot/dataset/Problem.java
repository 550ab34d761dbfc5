package org.earshot.dataset;

/**
 * Something in a folder that should have been a recording and is none.
 *
 * @param file relative to the folder
 * @param fault what is wrong, as the rest of a sentence that begins with the file
 */
public record Problem(String file, String fault) {

    @Override
    public String toString() {
        return file + " " + fault;
    }
}
