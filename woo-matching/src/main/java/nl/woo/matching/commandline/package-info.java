/**
 * The engines from the command line. Enter at {@link nl.woo.matching.commandline.Match}, over a folder of data files, and
 * at {@link nl.woo.matching.commandline.Allocate}, over a planning round.
 */
package nl.woo.matching.commandline;
