package org.earshot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/** A test that takes more than about three seconds: {@code ./earshot check} leaves it out, and it may take longer than others. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Tag("slow")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
public @interface Slow {}
