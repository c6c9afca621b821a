/** What people change of their own account. Enter at {@link nl.woo.domain.profile.Profile}. */
package nl.woo.domain.profile;
