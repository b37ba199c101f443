/**
 * Stops a build or a command. The message tells the owner what is wrong and what to do about it. There is no stack,
 * because it would not help.
 */
export class OwnerError extends Error {
  override readonly name: string = 'OwnerError'

  constructor(message: string) {
    super(message)
    this.stack = ''
  }

  /** Leaves out the message: if it contains *window*, as in `windows-1252`, Astro adds advice about browser APIs. */
  override toString(): string {
    return this.name
  }
}
