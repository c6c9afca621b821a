/** Woordenlijst: the concepts that questions are read with, and the workplace's own words for them, tried before they are saved. */
package nl.woo.web.vocabulary;
