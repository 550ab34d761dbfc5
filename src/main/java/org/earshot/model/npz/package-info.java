/**
 * NumPy's array files, so that weights and results can be read and checked elsewhere. In come and out go named
 * arrays. No pickles.
 */
@NullMarked
package org.earshot.model.npz;

import org.jspecify.annotations.NullMarked;
