/** Second readers of everything that carries figures; they share no code with the program. */
package io.github.gouji.reread;
