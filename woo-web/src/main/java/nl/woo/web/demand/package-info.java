/** Vraag en aanbod: the map of open questions by theme, level and form, beside the places that are free. */
package nl.woo.web.demand;
