/** Something went wrong that the reader is told of; its message is for them. */
export class Fault extends Error {
  override readonly name = 'Fault';
}
