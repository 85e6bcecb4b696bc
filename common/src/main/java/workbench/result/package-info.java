/** Records of a run and their files. Sees neither transports nor the harness: it reads what another machine has written just as well. */
package workbench.result;
