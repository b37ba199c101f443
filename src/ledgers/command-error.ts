/** Thrown if a command cannot do what it was asked to do. The message says why, and what to do about it. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
