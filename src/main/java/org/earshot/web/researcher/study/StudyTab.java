package org.earshot.web.researcher.study;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a page of a study one of the tabs that all of them show. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StudyTab {

    /** What the tab is called. */
    String value();

    /** Where it stands, from left to right in ascending order. */
    int order();
}
