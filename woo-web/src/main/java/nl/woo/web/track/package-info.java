/** The page of one track: what it is, its offerings and places, what was placed, its history, and changing it. */
package nl.woo.web.track;
