/** One firm: its questions, its people, what is known of it and what happened. */
package nl.woo.web.company;
