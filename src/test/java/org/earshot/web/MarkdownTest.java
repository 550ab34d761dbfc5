package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void markdownBecomesHtmlWithHeadingsBelowThePages() {
        assertThat(Markdown.toHtml("# Title\n\nSome **bold** text.\n\n- one\n- two"))
                .contains("<h2>Title</h2>", "<strong>bold</strong>", "<li>one</li>");
    }

    @Test
    void linksOpenApartAndTellNothing() {
        assertThat(Markdown.toHtml("[home](https://example.org/)"))
                .contains("href=\"https://example.org/\"", "rel=\"noopener noreferrer\"", "target=\"_blank\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "text <b onmouseover=alert(1)>bold</b>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "<javascript:alert(1)>",
                "![x](https://elsewhere.example/pixel.png)",
                "<iframe src='https://elsewhere.example'></iframe>",
                "[x]: javascript:alert(1)\n\n[x]"
            })
    void nothingActiveGetsThrough(String hostile) {
        String html = Markdown.toHtml(hostile);
        assertThat(html.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "<script", "<iframe", "<b ", "src=\"", "href=\"javascript", "href=\"data", "href=\"vbs");
        assertThat(html).doesNotContainPattern("<[^>]*\\son\\w+=");
    }
}
