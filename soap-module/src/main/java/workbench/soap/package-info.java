/** SOAP by Jakarta XML Web Services: an envelope of XML for each request and each reply, over HTTP. */
package workbench.soap;
