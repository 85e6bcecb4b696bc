/**
 * ONC RPC (RFC 5531), which NFS is built on, with XDR (RFC 4506) as the form in which data cross from one machine to another. {@link
 * workbench.oncrpc.Program} says what can be called, {@link workbench.oncrpc.Reply} how data are brought into that form.
 */
package workbench.oncrpc;
