/**
 * The firms and their people. Enter at {@link nl.woo.domain.company.Companies} to read and {@link
 * nl.woo.domain.company.CompanyKeeping} to change.
 */
package nl.woo.domain.company;
