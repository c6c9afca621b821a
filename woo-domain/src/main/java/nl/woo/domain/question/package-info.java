/**
 * The heart: a question from the entrepreneur's words to its evaluation, with its parts, proposals and placements. Enter at
 * {@link nl.woo.domain.question.Questions} to read; change through {@link nl.woo.domain.question.Reporting}, {@link
 * nl.woo.domain.question.Intake}, {@link nl.woo.domain.question.Triage}, {@link nl.woo.domain.question.Proposing}, {@link
 * nl.woo.domain.question.Execution} and {@link nl.woo.domain.question.Closing}. Tells {@link
 * nl.woo.domain.question.QuestionPlaced} and {@link nl.woo.domain.question.PlacementEnded}.
 */
package nl.woo.domain.question;
