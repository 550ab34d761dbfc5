package org.earshot.web.researcher.component;

/** A part of a long list. */
public record Paging(int page, int each, int all) {

    public Paging {
        page = Math.clamp(page, 0, Math.max(0, (all - 1) / each));
    }

    public int from() {
        return page * each;
    }

    public int to() {
        return Math.min(all, from() + each);
    }

    public boolean hasEarlier() {
        return page > 0;
    }

    public boolean hasLater() {
        return to() < all;
    }

    /** "13 to 24 of 300". */
    public String words() {
        return all == 0
                ? "none"
                : Wording.count(from() + 1L) + " to " + Wording.count(to()) + " of " + Wording.count(all);
    }
}
