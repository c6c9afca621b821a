/** The page that brings data files in. */
package nl.woo.web.importing;
