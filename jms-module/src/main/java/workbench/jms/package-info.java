/** Jakarta JMS over an embedded Apache Artemis broker, within the VM or over TCP on loopback. */
package workbench.jms;
