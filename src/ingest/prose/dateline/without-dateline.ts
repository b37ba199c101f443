import { readDateline } from './read.ts'

/** Returns the text of a first paragraph without its dateline. */
export function withoutDateline(text: string): string {
  return text.slice(readDateline(text)?.length ?? 0).trimStart()
}
