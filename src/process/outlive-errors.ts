/**
 * Reports what nobody caught, and lets the program go on: an answer that fails must not end all the
 * others. Most of it comes of packets that a library did not expect, whose state is then as before.
 */
export function outliveErrors(report: (error: unknown) => void): void {
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}
