/**
 * Whether an identity holds, and which small change would mend it.
 */
package io.github.gouji.check.judge;
