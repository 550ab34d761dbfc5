package org.earshot.study.version;

/**
 * What is stored for a draft elsewhere and goes with it. All that implement it are asked within the transaction that changes or
 * deletes the draft; nothing of a published version can go this way, because a draft never had a participant.
 */
public interface DraftDependent {

    /** What the draft showed is discarded, because it changes or goes. */
    default void renderingDiscarded(long version) {}

    /** The draft goes. Asked before it is gone, and after {@link #renderingDiscarded}. */
    default void draftDeleted(long version) {}

    /** The study goes with its only version, which was a draft. Asked before it is gone. */
    default void studyDeleted(long study) {}
}
