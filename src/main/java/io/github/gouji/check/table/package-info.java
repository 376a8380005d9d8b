/**
 * One table held against its identities: what they derive, what they leave open, what is to be said of it.
 */
package io.github.gouji.check.table;
