package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.disk.WriteProblem;
import java.util.List;
import java.util.function.Function;

/** How writing a site ended. */
public sealed interface WriteResult {

  <T> T fold(Function<Written, T> onWritten, Function<Refused, T> onRefused, Function<Stopped, T> onStopped);

  /** The output is the site, whole. */
  record Written(WriteReport report) implements WriteResult {
    public Written {
      requireNonNull(report);
    }

    @Override
    public <T> T fold(
        Function<Written, T> onWritten, Function<Refused, T> onRefused, Function<Stopped, T> onStopped) {
      return onWritten.apply(this);
    }
  }

  /** The output is as it was before. */
  record Refused(List<WriteProblem> problems) implements WriteResult {
    public Refused {
      problems = List.copyOf(problems);
    }

    @Override
    public <T> T fold(
        Function<Written, T> onWritten, Function<Refused, T> onRefused, Function<Stopped, T> onStopped) {
      return onRefused.apply(this);
    }
  }

  /** Some files are new and some old, each of them whole; the next build repairs the rest. */
  record Stopped(WriteProblem problem) implements WriteResult {
    public Stopped {
      requireNonNull(problem);
    }

    @Override
    public <T> T fold(
        Function<Written, T> onWritten, Function<Refused, T> onRefused, Function<Stopped, T> onStopped) {
      return onStopped.apply(this);
    }
  }
}
