package io.github.gouji.render;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** One rendering within bounds: steps, length of the page, depth of calls. */
final class BoundedRun {
    /** A page of a thousand bodies takes some hundred thousand steps. */
    private static final long MOST_STEPS = 10_000_000;

    private static final int MOST_CHARACTERS = 32 << 20;
    private static final long STACK = 4L << 20;

    private final Template template;
    private final Map<String, Object> model;
    private final ProblemLog log = new ProblemLog();
    private final BoundedWriter out = new BoundedWriter(MOST_CHARACTERS);

    BoundedRun(Template template, Map<String, Object> model) {
        this.template = template;
        this.model = model;
    }

    Rendering run() {
        FutureTask<Void> task = new FutureTask<>(this::process, null);
        RenderThread thread = new RenderThread(task, MOST_STEPS, STACK);
        thread.start();
        try {
            task.get();
        } catch (ExecutionException e) {
            accept(e.getCause(), thread);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering " + template.getName(), e);
        }
        return new Rendering(out.toString(), log.sorted());
    }

    private void process() {
        try {
            var env = template.createProcessingEnvironment(model, out);
            env.setTemplateExceptionHandler(log);
            env.setAttemptExceptionReporter(log);
            env.process();
        } catch (TemplateException e) {
            log.add(ProblemLog.problem(e));
        } catch (BoundedWriter.TooLong e) {
            runaway(e.where(), "prints more than " + MOST_CHARACTERS + " characters");
        } catch (StackOverflowError e) {
            String message = "calls itself without end";
            log.add(new TemplateProblem(template.getName(), 1, 1, TemplateProblem.Kind.RUNAWAY, message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(Throwable cause, RenderThread thread) {
        if (thread.where() != null) {
            runaway(thread.where(), "does not end within " + MOST_STEPS + " steps");
        } else if (cause instanceof Error error) {
            throw error;
        } else {
            throw new IllegalStateException("while rendering " + template.getName(), cause);
        }
    }

    private void runaway(TemplateException where, String message) {
        log.add(ProblemLog.at(where, TemplateProblem.Kind.RUNAWAY, message));
    }
}
