package org.earshot.web;

import org.earshot.EarshotException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Recognises starts that fail for a reason that Earshot explains itself, so that no stack trace buries it. */
class StartFailure extends AbstractFailureAnalyzer<EarshotException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EarshotException cause) {
        return new FailureAnalysis(cause.getMessage(), "", cause);
    }
}
