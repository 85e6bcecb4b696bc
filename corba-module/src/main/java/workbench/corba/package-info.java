/**
 * CORBA by GlassFish's object request broker. {@code ProcedureStub} and {@code ProcedureSkeleton} are what an IDL compiler would make of {@code
 * procedure.idl}.
 */
package workbench.corba;
