/** The planning rounds, the weights of the next one, and the pins. */
package nl.woo.web.rounds;
