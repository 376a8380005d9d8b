/**
 * Does the archive agree with itself: identities judged on published figures, blanks that they determine, and findings
 * about figures. Nothing here changes a published figure.
 */
package io.github.gouji.check;
