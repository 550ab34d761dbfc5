package org.earshot.web.researcher.library;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.dom.Element;
import org.earshot.dataset.Layout;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.field.Choice;
import org.earshot.web.researcher.component.field.Field;

/** Sends an archive of recordings from the researcher's own computer. */
class ArchiveUploadCard extends Card {

    private final Runnable whenStarted;

    /** @param whenStarted runs when the archive is on the server and its import has begun */
    ArchiveUploadCard(Runnable whenStarted) {
        super("Send an archive");
        this.whenStarted = whenStarted;
        setId("archive");
        explained(
                "A ZIP file with recordings from your own computer. It is unpacked on the server, imported like a folder, and"
                        + " deleted.");
        Choice layout = new Choice(Layout.all().getFirst().name());
        Layout.all().forEach(each -> layout.option(each.name(), DatasetsCard.name(each.name())));
        Element file = new Element("input").setAttribute("type", "file").setAttribute("accept", ".zip");
        Element label = new Element("label").appendChild(new Element("span").setText("ZIP file"), file);
        file.getClassList().add("long");
        Element send = new Element("button").setAttribute("type", "button").setText("Send and import");
        send.getClassList().add("primary");
        Element progress =
                new Element("progress").setAttribute("aria-label", "Sent").setAttribute("max", "1");
        progress.setAttribute("hidden", true);
        Element words = new Element("p").setAttribute("role", "alert");
        var row = Field.row(new Field("Layout", layout, "How the files lie and are called."));
        row.getElement().appendChild(label, send);
        add(row);
        getElement().appendChild(progress, words);
        send.executeJs(SENDING, file, layout.getElement(), progress, words, getElement());
    }

    /** Called by the page's script. */
    @ClientCallable
    void sent() {
        whenStarted.run();
    }

    /** XMLHttpRequest, because fetch does not tell how much of a body is sent. */
    private static final String SENDING = """
            const [file, layout, progress, words, card] = [$0, $1, $2, $3, $4];
            const button = this;
            const over = text => {
              button.disabled = false;
              progress.hidden = true;
              words.className = text ? 'problem' : '';
              words.textContent = text;
            };
            button.addEventListener('click', () => {
              const chosen = file.files[0];
              if (!chosen) return over('Nothing was sent. Choose a ZIP file first.');
              const request = new XMLHttpRequest();
              const query = new URLSearchParams({layout: layout.value, name: chosen.name});
              request.open('POST', 'api/data/archives?' + query);
              request.setRequestHeader('Content-Type', 'application/zip');
              request.upload.onprogress = sent => { progress.value = sent.loaded / sent.total; };
              request.onerror = () => over('The connection was lost. Nothing was imported; send the file again.');
              request.onload = () => {
                if (request.status === 202) { over(''); card.$server.sent(); return; }
                let detail = 'The server answered with status ' + request.status + '.';
                try { detail = JSON.parse(request.responseText).detail; } catch (e) { /* not in words */ }
                over('Nothing was imported. ' + detail);
              };
              over('');
              button.disabled = true;
              progress.value = 0;
              progress.hidden = false;
              request.send(chosen);
            });
            """;
}
