package org.earshot.web.researcher.form;

import java.util.List;

/** What this installation has to offer for a value. */
public interface Suggestions {

    /** Values for a text field, which may be given another one as well; mostly empty. */
    List<String> values(String path);

    /** What is known here of one option of a choice, such as "not imported yet"; mostly empty. */
    String remark(String path, String option);
}
