package org.earshot.export;

/** What a preregistration says of itself in words. */
record PreregistrationText(PreregistrationBundle bundle) {

    String readme() {
        return """
                # Preregistration of "%s"

                All that was settled about version %d of the study `%s` when it was published on %s, before anybody took part in it:
                nothing in this bundle comes from answers. Put it where time stamps are trusted, for example on https://osf.io, before
                the first participant starts. Participants must not see it: it names every decision of the network.

                | file | what it holds |
                |---|---|
                | `configuration.yaml` | the study as it was written: conditions, samples, texts, questions, checks |
                | `study.json` | version, time, the network and the SHA-256 of its weights, the seed, the version of Earshot |
                | `analysis-plan.md` | what will be computed, with all its parameters%s |
                | `stimuli.csv` | every stimulus with the decision behind it |
                | `media.csv` | SHA-256 of every sound and drawing as participants get it |
                | `trial-lists.csv` | what the first %d sessions will see, trial by trial |
                | `manifest.json`, `SHA256SUMS` | size and SHA-256 of every file; check them with `sha256sum -c SHA256SUMS` |

                ## How trial lists come about

                Everything follows from the study's seed, %d, and the session's number, which counts all sessions of the version that
                are started. The order of conditions is the one that the fewest participants have who completed or are active at that
                moment; of several, the first in the design's list. It therefore depends on who gives up, and `trial-lists.csv` has a
                list for every order: `expected` marks the one that comes if everybody takes part to the end. Within a block, samples
                are shuffled from the seed, the session's number and the block's. `docs/study-configuration.md` of Earshot explains the
                design; the data files name every session's number and order, so that anyone can compare.

                The same version of Earshot writes the same bytes whenever this bundle is made anew.
                """.formatted(
                        bundle.version().configuration().title().main().replaceAll("\\s+", " "),
                        bundle.version().number(),
                        bundle.slug(),
                        bundle.version().publishedAt(),
                        bundle.plans().isEmpty() ? "" : "; `power.json` has the power simulations",
                        bundle.sessions(),
                        bundle.version().configuration().samples().seed());
    }
}
