/**
 * Personal links, each good for one participant, and the tokens that open what is secret. In come how many of what kind are wanted; out
 * go tokens, of which only hashes are stored.
 */
@NullMarked
package org.earshot.study.link;

import org.jspecify.annotations.NullMarked;
