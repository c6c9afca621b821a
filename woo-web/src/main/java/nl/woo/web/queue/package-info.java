/** Pages are made in the order in which they are asked for; enter at {@link nl.woo.web.queue.PageQueue}. */
package nl.woo.web.queue;
