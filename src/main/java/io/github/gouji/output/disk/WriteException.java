package io.github.gouji.output.disk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/** Carries a problem, with the path it concerns, out of the depth to where it becomes a result. */
public final class WriteException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient WriteProblem problem;

  public WriteException(WriteProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  public WriteException(WriteProblem problem, Exception cause) {
    super(problem.toString(), cause);
    this.problem = requireNonNull(problem);
  }

  WriteProblem problem() {
    return problem;
  }
}
