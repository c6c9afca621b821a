/** The records and rules of the workplace, and their history. Each package below is one business word. */
package nl.woo.domain;
