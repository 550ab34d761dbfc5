package org.earshot.study;

/** Whether a stimulus is heard or seen. */
public enum Modality {
    AUDIBLE,
    VISUAL
}
