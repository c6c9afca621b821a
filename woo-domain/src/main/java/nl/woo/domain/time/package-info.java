/**
 * The portal's clock: the system's, or shifted for training on data of another year.
 */
package nl.woo.domain.time;
