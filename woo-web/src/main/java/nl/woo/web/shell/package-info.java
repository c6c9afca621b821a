/** What stands around every page. */
package nl.woo.web.shell;
