/** What a rule says of a seed, for every message of its kind and for docs/diagnostics.md. */
export interface Rule {
  /** An error refuses the seed and stops the build; a warning does neither. */
  readonly severity: 'error' | 'warning'
  /** What is wrong, in a sentence. */
  readonly meaning: string
  /** What should be there instead. */
  readonly expected: string
  /** What to do. */
  readonly remedy: string
}

/** Every kind of problem that a seed can have, by the id that messages carry. */
export const RULES = {
  'ambiguous-date': {
    severity: 'error',
    meaning: 'A stated date can be read day first or month first.',
    expected: 'a date that is one day, such as 2022-04-03',
    remedy: 'Write the date as YYYY-MM-DD, or state a language that settles the order, such as en-GB.',
  },
  'authors-heading': {
    severity: 'error',
    meaning: 'A heading of the sidecar would take the place of one of the author’s, which stay as they are.',
    expected: 'the first words of a paragraph',
    remedy:
      'State the section by the first words of a paragraph below that heading, or remove it from headings:.',
  },
  'broken-ledger': {
    severity: 'error',
    meaning: 'The ledger of an article cannot be read, was changed by hand, or holds a conflict of a merge.',
    expected: 'a ledger as the build wrote it',
    remedy:
      'Take it back as it was, `git checkout HEAD -- FILE`; of two sides of a merge, take either, `git checkout --ours FILE`, run `npm run permalinks -- import`, which takes what the other side had from the history, and build again.',
  },
  'broken-metadata': {
    severity: 'warning',
    meaning: 'What a page or document states of itself cannot be read; it is passed over.',
    expected: 'metadata of the kind that the format has',
    remedy: 'State the value in the sidecar, NAME.yml beside the seed.',
  },
  'broken-quotation': {
    severity: 'warning',
    meaning: 'A link in quotes.txt leads to no article, or to words that no known edition of it had there.',
    expected: 'links as they were copied from the site',
    remedy: 'Copy the link again, or delete it.',
  },
  'duplicate-slug': {
    severity: 'error',
    meaning: 'Two articles state the same slug.',
    expected: 'a slug of its own for each article',
    remedy: 'Give one of the two another slug.',
  },
  empty: {
    severity: 'error',
    meaning: 'There is no text.',
    expected: 'at least one word besides date and dateline',
    remedy: 'Write the article into the file, or delete it.',
  },
  'future-date': {
    severity: 'warning',
    meaning: 'The date lies in the future.',
    expected: 'a date that has come',
    remedy: 'Correct the date, or state draft: true until it has come.',
  },
  'heading-skipped': {
    severity: 'warning',
    meaning: 'A heading has no words; it is left out.',
    expected: 'words in every heading',
    remedy: 'Write the heading, or delete it.',
  },
  'image-without-alt': {
    severity: 'warning',
    meaning: 'A picture has no text for those who cannot see it.',
    expected: 'an alternative text',
    remedy: 'Describe the picture: ![a bridge over a river](bridge.jpg), or alt="…" in HTML.',
  },
  'invalid-date': {
    severity: 'error',
    meaning: 'What stands in the place of a date is none.',
    expected: 'a day of the calendar, such as 2022-07-27',
    remedy: 'Write the date as YYYY-MM-DD, YYYY-MM or YYYY.',
  },
  'invalid-metadata': {
    severity: 'error',
    meaning: 'A stated value is not of the kind that its key has.',
    expected: 'a value as the README’s table of metadata has it',
    remedy: 'Correct the value, or remove the line.',
  },
  'invalid-yaml': {
    severity: 'error',
    meaning: 'The sidecar or front matter is not YAML of the plain kind: keys with text or lists of texts.',
    expected: 'one YAML mapping without tags, such as title: A headline',
    remedy: 'Correct the line; a text with special characters stands in quotation marks.',
  },
  'lost-paragraph': {
    severity: 'warning',
    meaning: 'A paragraph of a saved page that stands between kept ones was left out.',
    expected: 'the whole article',
    remedy: 'Look with `npm run check -- --explain NAME`, then name the article by select: in the sidecar.',
  },
  'lost-passage': {
    severity: 'warning',
    meaning: 'A passage that was published is not in the text any more, and no other continues it.',
    expected: 'a passage that has some of the words of the published one',
    remedy:
      'If the passage was rewritten, keep some of its words, so that links to it find what took its place; if it was meant to go, ignore this.',
  },
  'lost-section': {
    severity: 'error',
    meaning: 'A heading of the sidecar begins at words with which no passage of the article begins.',
    expected: 'the first words of a passage, as they stand there',
    remedy: 'Copy the first words of the passage, or remove the section from headings:.',
  },
  'lost-word': {
    severity: 'error',
    meaning: 'The page would not say what the file says, word for word.',
    expected: 'every word of the source, in order, once',
    remedy: 'This is a mistake of the program: please report it, with the file.',
  },
  'missing-image': {
    severity: 'warning',
    meaning: 'A picture beside the seed is not there, or is no picture; its description stands in its place.',
    expected: 'a PNG, JPEG, GIF, WebP or AVIF file in the folder of seeds',
    remedy: 'Put the picture there, or correct its path.',
  },
  'not-text': {
    severity: 'error',
    meaning: 'The file holds what no text does: it is a picture, an archive, or has control characters.',
    expected: 'text',
    remedy: 'Save the article as text, or remove the character.',
  },
  'orphan-ledger': {
    severity: 'warning',
    meaning: 'An article that was published is not there any more: links to it lead nowhere.',
    expected: 'a seed for each ledger',
    remedy:
      'Put the article back. If it was renamed and rewritten at once, `npm run permalinks -- rename OLD NEW`; if it is to be gone, delete its ledger.',
  },
  'orphan-sidecar': {
    severity: 'warning',
    meaning: 'A sidecar has no article beside it.',
    expected: 'a seed of the same name',
    remedy: 'Rename the sidecar to its article’s name, or delete it.',
  },
  'outside-seeds': {
    severity: 'error',
    meaning: 'A link leads out of the folder of seeds, or to a folder.',
    expected: 'a file within the folder of seeds',
    remedy: 'Put a copy of the file there instead of a link.',
  },
  'program-error': {
    severity: 'error',
    meaning: 'The program failed at a file.',
    expected: 'a file that can be read',
    remedy: 'Look whether the file can be opened; if so, please report this, with the file.',
  },
  'quoted-passage': {
    severity: 'warning',
    meaning: 'An edit that is not published yet changes or removes words that a link in quotes.txt quotes.',
    expected: 'the quoted words as they are published',
    remedy:
      'If the edit is meant, state what it corrects (corrected: in the sidecar) and tell those who quote; else put the words back.',
  },
  'same-name': {
    severity: 'error',
    meaning: 'Two seeds would be the same article, here or on systems that ignore case.',
    expected: 'a name of its own for each article',
    remedy: 'Give one of the two files another name.',
  },
  'selects-nothing': {
    severity: 'error',
    meaning: 'The select: of the sidecar is no CSS selector, or finds nothing in the page.',
    expected: 'a CSS selector that finds the article, such as main .story',
    remedy: 'Correct the selector, or remove the line.',
  },
  'too-deep': {
    severity: 'error',
    meaning: 'Markup is nested so deep that browsers would not show it either.',
    expected: 'no more than a few hundred levels',
    remedy: 'Save the article as plain text.',
  },
  'too-tangled': {
    severity: 'error',
    meaning: 'There is so much markup that to read it would take minutes or gigabytes.',
    expected: 'markup as people write it',
    remedy: 'Save the article as plain text, or divide it.',
  },
  'unclear-date': {
    severity: 'warning',
    meaning:
      'A date in the text or page can be read in two ways or is no day of the calendar; it is passed over.',
    expected: 'a date that is one day',
    remedy: 'State date: YYYY-MM-DD in the sidecar, NAME.yml beside the seed.',
  },
  'unclear-section': {
    severity: 'error',
    meaning:
      'A heading of the sidecar can be meant for several passages, or several are meant for the same one.',
    expected: 'the first words of one passage, one heading for each',
    remedy: 'Give more of the passage’s words, until no other passage begins with them.',
  },
  'unclosed-bidi': {
    severity: 'warning',
    meaning:
      'A control character for the direction of writing is not closed; it is closed at the end of its block.',
    expected: 'each such character closed in its own block',
    remedy: 'Look whether the passage reads as meant; remove the character if not.',
  },
  'unknown-encoding': {
    severity: 'error',
    meaning: 'The bytes are not text in the encoding that was stated, or in one that can be told.',
    expected: 'UTF-8, or an encoding that is stated',
    remedy: 'State encoding: NAME in the sidecar, or save the file as UTF-8.',
  },
  'unknown-format': {
    severity: 'warning',
    meaning: 'Files of this ending are not read; the file is left out.',
    expected: 'an ending that is read',
    remedy: 'Save the article in one of the formats, or move the file out of the folder of seeds.',
  },
  'unknown-key': {
    severity: 'warning',
    meaning: 'The sidecar or front matter states something that nothing is done with.',
    expected: 'a key of the README’s table of metadata',
    remedy: 'Correct the key, or remove the line.',
  },
  'unread-folder': {
    severity: 'warning',
    meaning: 'Articles in a folder within the folder of seeds are not read.',
    expected: 'articles in the folder of seeds itself; pictures may lie in folders',
    remedy: 'Move the articles up.',
  },
  'unread-part': {
    severity: 'warning',
    meaning: 'A part of a document cannot be read; it is left out.',
    expected: 'a document without damaged parts',
    remedy: 'Open the document in a word processor, look at that part, and save it again.',
  },
  'unsafe-key': {
    severity: 'error',
    meaning: 'A key would reach into the program.',
    expected: 'a key of the README’s table of metadata',
    remedy: 'Remove the line.',
  },
  'unsafe-name': {
    severity: 'error',
    meaning: 'A file’s name holds characters that cannot be seen.',
    expected: 'a name of letters, digits and signs',
    remedy: 'Rename the file.',
  },
} as const satisfies Readonly<Record<string, Rule>>

/** The id of a rule. */
export type RuleId = keyof typeof RULES
