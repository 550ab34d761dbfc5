package org.earshot.web.researcher;

/** A part of a long list. */
record Paging(int page, int each, int all) {

    Paging {
        page = Math.clamp(page, 0, Math.max(0, (all - 1) / each));
    }

    int from() {
        return page * each;
    }

    int to() {
        return Math.min(all, from() + each);
    }

    boolean hasEarlier() {
        return page > 0;
    }

    boolean hasLater() {
        return to() < all;
    }

    /** "13 to 24 of 300". */
    String words() {
        return all == 0 ? "none" : Words.count(from() + 1L) + " to " + Words.count(to()) + " of " + Words.count(all);
    }
}
