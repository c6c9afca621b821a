/**
 * The planning round: places all questions in all offerings at once, with the highest total value that the places,
 * periods, minimums, companies and pins allow, and proves how far from the best it can be at most. Plain Java: needs no
 * container and no database. Enter at {@link nl.woo.matching.allocation.Allocator}; {@link
 * nl.woo.matching.allocation.PlanCheck} tells independently whether a plan keeps the rules.
 */
package nl.woo.matching.allocation;
