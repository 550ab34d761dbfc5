/**
 * How the study is stored: JPA entities, repositories and the services that work on them in transactions. Nothing here is
 * seen outside but through the interfaces of the room.
 */
@NullMarked
package org.earshot.study.stored;

import org.jspecify.annotations.NullMarked;
