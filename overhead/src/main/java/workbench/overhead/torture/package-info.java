/** Kills what a run consists of, at random, and looks whether anything came of it that must not. */
package workbench.overhead.torture;
