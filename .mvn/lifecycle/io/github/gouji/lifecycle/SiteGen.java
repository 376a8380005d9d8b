package io.github.gouji.lifecycle;

import java.util.Collections;
import java.util.List;

import javax.inject.Named;
import javax.inject.Provider;
import javax.inject.Singleton;

import org.apache.maven.lifecycle.Lifecycle;

/** Makes {@code mvn site-gen} a command of its own: a lifecycle of one phase, to which the POM binds the program. */
@Named("site-gen")
@Singleton
public final class SiteGen implements Provider<Lifecycle> {
    @Override
    public Lifecycle get() {
        return new Lifecycle("site-gen", List.of("site-gen"), Collections.emptyMap());
    }
}
