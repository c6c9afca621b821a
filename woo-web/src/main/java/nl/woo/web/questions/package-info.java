/** The list of questions. */
package nl.woo.web.questions;
