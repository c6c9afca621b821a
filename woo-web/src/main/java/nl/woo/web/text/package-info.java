/** The screens' words in the language of the caller. */
package nl.woo.web.text;
