package org.apache.maven.lifecycle.mapping;

public class LifecyclePhase {}
