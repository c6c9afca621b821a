/**
 * The people who sign in, with their role, institution and language. Enter at {@link nl.woo.domain.people.People}.
 */
package nl.woo.domain.people;
