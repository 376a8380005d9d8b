/** The recipe: read, check, compose, render, write, each called once, in this order. */
package io.github.gouji;
