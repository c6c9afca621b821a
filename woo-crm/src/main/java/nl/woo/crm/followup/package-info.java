/**
 * Keeping in touch after the match. Hears {@link nl.woo.domain.question.QuestionPlaced} and {@link
 * nl.woo.domain.question.PlacementEnded}; only it writes follow-ups. Read at {@link nl.woo.crm.followup.FollowUps}.
 */
package nl.woo.crm.followup;
