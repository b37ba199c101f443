import { OwnerError } from '../diagnostics/owner-error.ts'

/** Thrown if a command cannot do what it was asked to do. The message says why, and what to do about it. */
export class CommandError extends OwnerError {
  override readonly name = 'CommandError'
}
