/** Adding a question that came in. */
package nl.woo.web.newquestion;
