package io.github.gouji.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;

/**
 * The thread of one rendering, which ends it after a number of steps.
 *
 * <p>FreeMarker can ask in each turn of a loop, and at each call of a macro, whether its thread was interrupted
 * ({@code _CoreAPI.addThreadInterruptedChecks}). Counting those questions bounds a template by steps, never by time, so
 * that a slow machine refuses nothing that a fast one prints.
 */
final class RenderThread extends Thread {
    private final long most;
    private long steps;
    private TemplateException where;

    RenderThread(Runnable rendering, long most, long stackBytes) {
        super(null, rendering, "render", stackBytes);
        this.most = most;
    }

    @Override
    public boolean isInterrupted() {
        if (Thread.currentThread() != this) {
            return super.isInterrupted();
        }
        if (++steps <= most) {
            return super.isInterrupted();
        }
        if (where == null) {
            where = new TemplateException(Environment.getCurrentEnvironment());
        }
        return true;
    }

    /** Where the template was when its steps were spent; null while they are not. */
    TemplateException where() {
        return where;
    }
}
