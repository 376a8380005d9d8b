package io.github.gouji.archive;

/** A name that a body bore up to and including a year. */
public record FormerName(String name, int until) {}
