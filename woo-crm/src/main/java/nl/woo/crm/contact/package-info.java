/**
 * Being in touch with a firm: calls, visits, mails and notes that people write down, and the contact they agree on next. Enter
 * at {@link nl.woo.crm.contact.Contacting}; what is agreed is read at {@link nl.woo.crm.contact.PlannedContacts}.
 */
package nl.woo.crm.contact;
