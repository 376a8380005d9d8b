package io.github.gouji.lifecycle;

import java.util.Collections;
import java.util.List;

import javax.inject.Named;
import javax.inject.Provider;
import javax.inject.Singleton;

import org.apache.maven.lifecycle.Lifecycle;

/** Makes {@code mvn site-diff} a command of its own: a lifecycle of one phase, to which the POM binds the program. */
@Named("site-diff")
@Singleton
public final class SiteDiff implements Provider<Lifecycle> {
    @Override
    public Lifecycle get() {
        return new Lifecycle("site-diff", List.of("site-diff"), Collections.emptyMap());
    }
}
