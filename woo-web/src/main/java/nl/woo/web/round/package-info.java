/** One planning round: its plan, what it changes, what it leaves out, and what staff do with it. */
package nl.woo.web.round;
