/**
 * The engine from the command line, over a folder of data files. Enter at {@link nl.woo.matching.commandline.Match}.
 */
package nl.woo.matching.commandline;
