/** Signing in with an account of the portal, and out. */
package nl.woo.web.signin;
