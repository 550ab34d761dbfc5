package org.earshot.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Refuses JSON with the character NUL, which PostgreSQL cannot store, before anything is done with it. Bytes that are zero are
 * refused, too: JSON in UTF-8 has none, so that no other encoding slips by.
 */
@RestControllerAdvice(basePackageClasses = NoNulCharacters.class)
class NoNulCharacters extends RequestBodyAdviceAdapter {

    private static final byte[] ESCAPED = "\\u0000".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return AbstractJacksonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage input,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] json = input.getBody().readAllBytes();
        if (isIn(json)) {
            NulCharacterException nul = new NulCharacterException();
            throw new HttpMessageNotReadableException(String.valueOf(nul.getMessage()), nul, input);
        }
        return new Read(input.getHeaders(), json);
    }

    static boolean isIn(byte[] json) {
        int at = 0;
        while (at < json.length) {
            if (json[at] == 0
                    || Arrays.equals(
                            json, at, Math.min(at + ESCAPED.length, json.length), ESCAPED, 0, ESCAPED.length)) {
                return true;
            }
            // What follows a backslash belongs to it; so a backslash that is written out begins nothing.
            at += json[at] == '\\' ? 2 : 1;
        }
        return false;
    }

    private record Read(HttpHeaders headers, byte[] json) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(json);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
