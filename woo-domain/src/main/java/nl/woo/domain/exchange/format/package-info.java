/**
 * The form of the data files: trajecten.json, themas.json, vragen.json and oordelen.json. Enter at {@link
 * nl.woo.domain.exchange.format.DataFiles}, which gives rows as they stand in the files, or refuses them whole with
 * every {@link nl.woo.domain.exchange.format.Problem} found. Knows no records of the portal and changes nothing.
 */
package nl.woo.domain.exchange.format;
