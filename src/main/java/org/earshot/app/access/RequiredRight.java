package org.earshot.app.access;

/** What somebody needs to have, or to be for a study, before a program may ask for something. */
public enum RequiredRight {
    /** Nothing: the token in the address is the right. */
    NOTHING,
    RESEARCHER,
    ADMINISTRATOR,
    VIEWER,
    COLLABORATOR,
    OWNER
}
