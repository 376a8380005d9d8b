/** What is wrong, where, how badly, and in whose words. Knows nothing of reports and uses no library. */
package io.github.gouji.finding;
