/** What makes the data files a package: their description for programs, and the archive of all of them. */
package io.github.gouji.data.pack;
