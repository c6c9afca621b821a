/** Which page asks for which action, held on every request. */
package nl.woo.web.access;
