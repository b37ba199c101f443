import { readDate } from '../dates.ts'
import { readFlag } from '../flag.ts'
import type { PublicationForm } from './other-keys.ts'

/** What a key of another tool says about whether the article is published. */
export type Publication =
  /** It is not published, or not to everybody. */
  | 'withheld'
  | 'published'
  /** It says neither. */
  | 'unclear'
  /** It has no value, or one that has nothing to do with it. */
  | 'nothing'
  /** It is the date of the article. */
  | 'date'

const PUBLISHED_STATES: ReadonlySet<string> = new Set([
  ...[
    'published',
    'publish',
    'public',
    'publicly',
    'live',
    'final',
    'released',
    'online',
    'active',
    'visible',
  ],
  ...[
    'everyone',
    'open',
    'featured',
    'done',
    'complete',
    'completed',
    'ready',
    'posted',
    'updated',
    'corrected',
  ],
])
const WITHHELD_STATES: ReadonlySet<string> = new Set([
  ...[
    'draft',
    'private',
    'pending',
    'future',
    'hidden',
    'scheduled',
    'unpublished',
    'unlisted',
    'trash',
    'trashed',
  ],
  ...[
    'auto-draft',
    'inherit',
    'deleted',
    'embargoed',
    'embargo',
    'internal',
    'password',
    'protected',
    'secret',
  ],
  ...[
    'review',
    'in-review',
    'in review',
    'pending review',
    'wip',
    'in progress',
    'in-progress',
    'todo',
    'idea',
  ],
  ...['withdrawn', 'rejected', 'removed', 'expired', 'confidential', 'restricted', 'skip', 'concept'],
])

/** Reads the value of a key that says whether an article is published. */
export function readPublication(form: PublicationForm, value: unknown): Publication {
  if (form === 'build') return /:"(?:never|false|link)"/.test(JSON.stringify(value)) ? 'withheld' : 'nothing'
  if (typeof value !== 'string') return 'unclear'
  const text = value.trim().toLowerCase()
  if (text === '') return 'nothing'
  const flag = readFlag(text)
  if (form === 'state') return stateOf(text, flag)
  if (form === 'locked') return flag === false ? 'nothing' : 'withheld'
  if (form === 'published' && flag === undefined && readDate(value)) return 'date'
  if (flag === undefined) {
    // `published: draft`, `draft: published` and `hidden: private` are clear, too.
    return WITHHELD_STATES.has(text) ? 'withheld' : 'unclear'
  }
  const isPositive = form === 'published' || form === 'visible'
  if (flag !== isPositive) return 'withheld'
  return form === 'draft' || form === 'published' ? 'published' : 'nothing'
}

function stateOf(text: string, flag: boolean | undefined): Publication {
  if (WITHHELD_STATES.has(text) || flag === false) return 'withheld'
  return PUBLISHED_STATES.has(text) || flag === true ? 'published' : 'unclear'
}
