/** What docs/extending.md explains: a transport, a traffic and a computation that are added from outside. */
package workbench.example;
