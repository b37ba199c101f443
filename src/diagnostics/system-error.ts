import { relative } from 'node:path'

/** What an error of the operating system means, and what an owner can do about it, as a sentence. */
export interface SystemErrorMeaning {
  readonly reason: string
  readonly remedy: string
}

const MEANINGS: Readonly<Record<string, SystemErrorMeaning>> = {
  EACCES: { reason: 'permission is denied', remedy: 'Change its permissions' },
  EBUSY: { reason: 'another program uses it', remedy: 'Close that program' },
  EDQUOT: { reason: 'your disk quota is used up', remedy: 'Free some space' },
  EEXIST: { reason: 'something else is already there', remedy: 'Move it away' },
  EFBIG: { reason: 'the file is too large for the disk', remedy: 'Make the file smaller' },
  EIO: { reason: 'the disk does not work', remedy: 'Check the disk' },
  EISDIR: { reason: 'it is a folder, and not a file', remedy: 'Move the folder away' },
  ELOOP: { reason: 'its symbolic links lead round in a circle', remedy: 'Remove the links' },
  EMFILE: { reason: 'too many files are open', remedy: 'Raise the limit (`ulimit -n 4096`)' },
  ENAMETOOLONG: { reason: 'its name is too long', remedy: 'Give it a shorter name' },
  ENFILE: { reason: 'too many files are open', remedy: 'Close other programs' },
  ENOENT: { reason: 'it is missing', remedy: 'Check that nothing else moves or deletes it' },
  ENOMEM: { reason: 'there is not enough memory', remedy: 'Close other programs' },
  ENOSPC: { reason: 'the disk is full', remedy: 'Free some space' },
  ENOTDIR: { reason: 'a file is where a folder should be', remedy: 'Move the file away' },
  ENOTEMPTY: { reason: 'the folder is not empty', remedy: 'Move its content away' },
  EPERM: { reason: 'the system does not allow it', remedy: 'Change its permissions' },
  EROFS: { reason: 'the disk is read-only', remedy: 'Make it writable' },
  ETXTBSY: { reason: 'another program uses it', remedy: 'Close that program' },
  EXDEV: { reason: 'it is on another disk', remedy: 'Keep the whole project on one disk' },
}

/** The calls that only read. Without one of these names, something was to be written. */
const READING: ReadonlySet<string> = new Set([
  'lstat',
  'open',
  'opendir',
  'read',
  'readlink',
  'scandir',
  'stat',
])

/** The errors that only writing can cause, also when a file is opened. */
const FOR_WRITING: ReadonlySet<string> = new Set(['EDQUOT', 'ENOSPC', 'EROFS'])

/** Returns what an error of the operating system means; `undefined` if it is no such error. */
export function systemErrorMeaning(error: unknown): SystemErrorMeaning | undefined {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : ''
  const meaning = MEANINGS[code]
  return meaning && { reason: `${meaning.reason} (${code})`, remedy: `${meaning.remedy}, then try again.` }
}

/**
 * Describes an error of the operating system, such as a full disk, in one line.
 *
 * @param error Anything that was thrown. Its causes are looked at, too.
 * @param root The root folder of the project; paths within it are shown relative to it.
 * @returns What happened and what to do: `dist cannot be written: the disk is full. Free some space, then try again.`
 *   `undefined` if it is no such error.
 */
export function systemErrorInWords(error: unknown, root: string): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const meaning = systemErrorMeaning(each)
    if (meaning) return `${subject(each, root)}: ${meaning.reason}. ${meaning.remedy}`
  }
  return undefined
}

function subject(error: Error, root: string): string {
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined
  const call = 'syscall' in error ? String(error.syscall) : ''
  const isRead = READING.has(call) && !('code' in error && FOR_WRITING.has(String(error.code)))
  const within = path === undefined ? undefined : relative(root, path)
  const name = within === undefined || within.startsWith('..') ? path : within
  return `${name || 'A file'} cannot be ${isRead ? 'read' : 'written'}`
}
