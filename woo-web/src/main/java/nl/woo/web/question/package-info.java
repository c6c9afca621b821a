/**
 * The page of one question: its text, where it stands, where it fits and why, what can be done now, and its history. {@link
 * nl.woo.web.question.QuestionPage} reads; {@link nl.woo.web.question.QuestionSteps} and {@link
 * nl.woo.web.question.TriageForm} act; {@link nl.woo.web.question.AdviceView} is what the matcher reads in the question, and
 * {@link nl.woo.web.question.ComparisonForm} holds two offerings against each other.
 */
package nl.woo.web.question;
