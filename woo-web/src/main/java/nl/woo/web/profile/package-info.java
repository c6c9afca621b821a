/** The page of one's own account. */
package nl.woo.web.profile;
