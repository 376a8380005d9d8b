package io.github.gouji.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker in this process; warnings are left out, it misjudges policies of local files. */
final class NuChecker {
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    /** The errors of one page, each with its line and column; empty for valid HTML. */
    List<String> errors(String html) throws Exception {
        Errors errors = new Errors();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", errors);
        validator.setUpValidatorAndParsers(errors, true, false);
        InputSource page = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        page.setEncoding(StandardCharsets.UTF_8.name());
        check(page);
        return List.copyOf(errors.told);
    }

    private void check(InputSource page) throws IOException, SAXException {
        validator.checkHtmlInputSource(page);
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> told = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            // Warnings do not count; see the class comment.
        }

        @Override
        public void error(SAXParseException e) {
            told.add(e.getLineNumber() + ":" + e.getColumnNumber() + ' ' + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
