/**
 * Who may do what. {@link nl.woo.domain.access.AccessRules} is the one table of rules; the interceptor behind {@link
 * nl.woo.domain.access.May} holds it on every use case and signs every change with the caller and the reason.
 */
package nl.woo.domain.access;
