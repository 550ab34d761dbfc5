package org.earshot.web.researcher.layout;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a page that is not in the menu itself, and whose address does not tell it either, which entry is marked meanwhile. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MenuSection {

    /** The address of the entry's page, such as {@code accounts}. */
    String value();
}
