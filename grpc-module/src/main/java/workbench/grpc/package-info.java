/** gRPC without protocol buffers: messages are bytes as they are. */
package workbench.grpc;
