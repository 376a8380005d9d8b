package io.github.gouji.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;

/** Takes a page and stops the template where it prints more than any page can be. */
final class BoundedWriter extends Writer {
    private final StringBuilder page = new StringBuilder(1 << 15);
    private final int most;

    BoundedWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        checkRoom(length);
        page.append(buffer, offset, length);
    }

    /** Without the copy and the lock of the method it overrides. */
    @Override
    public void write(String text, int offset, int length) throws IOException {
        checkRoom(length);
        page.append(text, offset, offset + length);
    }

    private void checkRoom(int length) throws TooLong {
        if (page.length() + (long) length > most) {
            throw new TooLong(new TemplateException(Environment.getCurrentEnvironment()));
        }
    }

    @Override
    public void flush() {
        // Everything stands in memory.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    @Override
    public String toString() {
        return page.toString();
    }

    /** The page is too long; the cause knows where the template was. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient TemplateException where;

        TooLong(TemplateException where) {
            super("page too long");
            this.where = where;
        }

        TemplateException where() {
            return where;
        }
    }
}
