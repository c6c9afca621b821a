/**
 * What holds everywhere: a broken rule said in words, and the reason a person gives for a decision.
 */
package nl.woo.domain.rules;
