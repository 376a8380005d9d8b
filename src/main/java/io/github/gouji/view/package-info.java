/**
 * What a page says, finished: strings, booleans, enums and lists that a template prints and nothing else.
 *
 * <p>Whatever can be computed (addresses relative to the page, dates and numbers as shown, sentences, which mark a
 * figure bears) is computed before a view is made. A component that its record calls optional may be {@code null};
 * templates ask for it with {@code ??}. No type here knows the archive, the forms or the file system.
 */
package io.github.gouji.view;
