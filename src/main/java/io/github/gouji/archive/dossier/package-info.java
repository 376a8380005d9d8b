/**
 * What a report says of itself beside its sections: when and from where it was published, in which state it is held,
 * and what was corrected or accepted since.
 */
package io.github.gouji.archive.dossier;
