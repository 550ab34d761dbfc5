package org.earshot.web.researcher.component;

import com.vaadin.flow.component.html.Anchor;

/** A file of a study to download, looking like a button. */
public class DownloadLink extends Anchor {

    /** @param path below the study's address in the API, with a query where there is one */
    public DownloadLink(String slug, String path, String words) {
        super("api/studies/" + slug + "/" + path, words);
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
        addClassNames("button", "primary");
    }
}
