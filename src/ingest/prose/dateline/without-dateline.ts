import { readDateline } from './read.ts'

/** The text of a first paragraph after its dateline; all of it where there is none. */
export function withoutDateline(text: string): string {
  return text.slice(readDateline(text)?.length ?? 0).trimStart()
}
