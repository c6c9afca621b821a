/** The list of tracks. */
package nl.woo.web.tracks;
