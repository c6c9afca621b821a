package nl.woo.web.importing;

import java.io.Serializable;

/**
 * Why files were refused, at one place, in words.
 *
 * @param place line or path; may be empty
 */
public record ProblemView(String file, String place, String reason) implements Serializable {}
