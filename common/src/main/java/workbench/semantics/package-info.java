/** What a trial's figures mean, as data: enumerations and numbers, which transports give and which results keep. Words are made of it in presentation. */
package workbench.semantics;
