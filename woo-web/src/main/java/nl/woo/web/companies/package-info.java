/** The list of firms. */
package nl.woo.web.companies;
