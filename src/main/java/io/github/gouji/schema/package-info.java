/** JSON Schemas of the content files for editors, made from the same definitions that reading uses. */
package io.github.gouji.schema;
