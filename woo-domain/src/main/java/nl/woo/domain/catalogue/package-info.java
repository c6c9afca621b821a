/**
 * What education offers: themes, programmes, tracks and their offerings with places. Enter at {@link
 * nl.woo.domain.catalogue.Tracks} to read and {@link nl.woo.domain.catalogue.Cataloguing} to change. Only an {@link
 * nl.woo.domain.catalogue.Offering} counts its own places.
 */
package nl.woo.domain.catalogue;
