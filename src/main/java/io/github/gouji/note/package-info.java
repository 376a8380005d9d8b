/** What a department is asked about its report: the findings about its figures and words, for people who have the original. */
package io.github.gouji.note;
