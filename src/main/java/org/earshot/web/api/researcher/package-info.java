/**
 * The HTTP API of researchers: studies, versions, links, evaluation and exports. In come JSON and YAML documents; out go figures, files and
 * problem documents.
 */
@NullMarked
package org.earshot.web.api.researcher;

import org.jspecify.annotations.NullMarked;
