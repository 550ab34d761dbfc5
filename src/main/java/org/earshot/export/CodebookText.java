package org.earshot.export;

/** The codebook for people: Markdown with a table per file. */
record CodebookText(Codebook codebook) {

    String markdown() {
        StringBuilder text = new StringBuilder("# Codebook of " + inLine(codebook.title()) + "\n\n");
        codebook.notes().forEach(note -> text.append("- ").append(note).append('\n'));
        codebook.files().forEach(file -> append(text, file));
        return text.toString();
    }

    private static void append(StringBuilder text, CsvTable<?> file) {
        text.append("\n## ")
                .append(file.name())
                .append("\n\n")
                .append(file.description())
                .append("\n\n");
        text.append("| column | type | meaning |\n|---|---|---|\n");
        for (CsvColumn<?> column : file.columns()) {
            text.append("| ").append(column.name());
            text.append(" | ").append(column.type().label());
            text.append(" | ")
                    .append(inLine(column.description()).replace("|", "\\|"))
                    .append(" |\n");
        }
    }

    private static String inLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
