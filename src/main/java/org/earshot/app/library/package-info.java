/**
 * What the installation has besides studies: data sets and networks, the long work on them, and decisions looked at one by one.
 * In come names, folders and requests of researchers; out go data sets, reports of imports and evaluations, and explained
 * decisions with their pictures and sounds. At most one network is open here, whoever asks for it.
 */
@NullMarked
package org.earshot.app.library;

import org.jspecify.annotations.NullMarked;
