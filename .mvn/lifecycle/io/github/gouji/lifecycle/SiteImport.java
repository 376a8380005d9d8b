package io.github.gouji.lifecycle;

import java.util.Collections;
import java.util.List;

import javax.inject.Named;
import javax.inject.Provider;
import javax.inject.Singleton;

import org.apache.maven.lifecycle.Lifecycle;

/** Makes {@code mvn site-import} a command of its own: a lifecycle of one phase, to which the POM binds the program. */
@Named("site-import")
@Singleton
public final class SiteImport implements Provider<Lifecycle> {
    @Override
    public Lifecycle get() {
        return new Lifecycle("site-import", List.of("site-import"), Collections.emptyMap());
    }
}
