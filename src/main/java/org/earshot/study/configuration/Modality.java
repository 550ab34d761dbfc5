package org.earshot.study.configuration;

/** Whether a stimulus is heard or seen. */
public enum Modality {
    AUDIBLE,
    VISUAL
}
