/** Werkvoorraad: the page that says what needs the caller today. */
package nl.woo.web.home;
