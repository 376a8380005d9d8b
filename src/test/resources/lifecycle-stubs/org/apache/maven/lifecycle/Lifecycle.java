package org.apache.maven.lifecycle;

import java.util.List;
import java.util.Map;

import org.apache.maven.lifecycle.mapping.LifecyclePhase;

public class Lifecycle {
    public Lifecycle(String id, List<String> phases, Map<String, LifecyclePhase> defaultPhases) {}
}
