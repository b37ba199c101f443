/**
 * Stops a build or a command. The message tells the owner what is wrong and what to do about it. There is no stack,
 * because it would not help.
 */
export class OwnerError extends Error {
  override readonly name: string = 'OwnerError'
  /** Compiled pages have a copy of this class, so `instanceof` does not recognise it. */
  readonly isForOwner = true

  constructor(message: string) {
    super(message)
    this.stack = ''
  }

  /** Leaves out the message: if it contains *window*, as in `windows-1252`, Astro adds advice about browser APIs. */
  override toString(): string {
    return this.name
  }
}

/** Whether the message of an error is for the owner; see `OwnerError`. */
export function isOwnerError(error: unknown): error is OwnerError {
  return error instanceof Error && 'isForOwner' in error
}
