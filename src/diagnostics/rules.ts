/** A kind of problem. Its texts go into every message of that kind and into docs/diagnostics.md. */
export interface Rule {
  /** An error refuses the seed and stops the build; a warning does neither. */
  readonly severity: 'error' | 'warning'
  /** What is wrong, as a sentence. */
  readonly meaning: string
  /** What should be there instead, as a phrase without a full stop. */
  readonly expected: string
  /** What the owner should do, as one or more sentences. */
  readonly remedy: string
}

/** Every kind of problem that a seed can have, by rule id. */
export const RULES = {
  'ambiguous-date': {
    severity: 'error',
    meaning: 'A declared date can be read day first or month first.',
    expected: 'an unambiguous date, such as 2022-04-03',
    remedy: 'Write the date as YYYY-MM-DD, or declare a language that settles the order, such as en-GB.',
  },
  'another-text': {
    severity: 'error',
    meaning:
      'Nearly all passages of a published article were replaced: the file may hold another article, a template or an empty export.',
    expected: 'the published text, with its corrections',
    remedy:
      'Put the text of the article back into the file. If the article was written anew on purpose, declare `rewritten: true`.',
  },
  'authors-heading': {
    severity: 'error',
    meaning:
      'A heading in the sidecar would replace one of the author’s headings, which must stay as they are.',
    expected: 'the first words of a paragraph',
    remedy:
      'Identify the section by the first words of a paragraph below that heading, or remove the section from headings:.',
  },
  'broken-ledger': {
    severity: 'error',
    meaning:
      'The ledger of an article cannot be read: it was edited by hand, or a merge left a conflict or the lines of both branches in it.',
    expected: 'a ledger exactly as the build wrote it',
    remedy:
      'If the file was edited, restore it: `git checkout HEAD -- FILE`. If a merge wrote it, take the ledger of the branch that the site is built from: `git checkout --ours FILE` during the merge, `git checkout HEAD^1 -- FILE` after it. Then run `npm run permalinks -- import`, and build again.',
  },
  'broken-metadata': {
    severity: 'warning',
    meaning: 'The metadata that a page or document declares cannot be read; it is ignored.',
    expected: 'metadata in the form that the format defines',
    remedy: 'Declare the value in the sidecar, NAME.yml beside the seed.',
  },
  'broken-quotation': {
    severity: 'warning',
    meaning:
      'A link in quotes.txt leads to no article, or quotes words that no known edition of the article had at that place.',
    expected: 'links as copied from the site',
    remedy: 'Copy the link again, or delete it.',
  },
  'conflicting-keys': {
    severity: 'warning',
    meaning: 'Two keys that mean the same have different values.',
    expected: 'one value',
    remedy: 'Keep the key with the right value, and remove the other.',
  },
  'displaced-ledger': {
    severity: 'error',
    meaning:
      'A published article is missing, and its seed has the text of another article: the ledger of the one would be written over that of the other.',
    expected: 'a seed with the text that the ledger remembers',
    remedy:
      'Put the missing article back, under any name. If you meant to remove it, delete this ledger; to keep its links for later, rename the ledger.',
  },
  'duplicate-slug': {
    severity: 'error',
    meaning: 'Two articles declare the same slug.',
    expected: 'a unique slug for each article',
    remedy: 'Give one of the two articles another slug.',
  },
  empty: {
    severity: 'error',
    meaning: 'The file has no text.',
    expected: 'at least one word besides date and dateline',
    remedy: 'Write the article in the file, or delete the file.',
  },
  'future-date': {
    severity: 'warning',
    meaning: 'The date is in the future.',
    expected: 'a date no later than today',
    remedy: 'Correct the date, or declare draft: true until that day.',
  },
  'hardly-visible': {
    severity: 'warning',
    meaning: 'Words of a Word document are white, or of two points or less; they are on the page.',
    expected: 'words that readers of the document can see',
    remedy:
      'If they are not for readers, remove them from the document, or list their paragraph under `omit:` in the sidecar.',
  },
  'heading-skipped': {
    severity: 'warning',
    meaning: 'A heading has no words; it is left out.',
    expected: 'words in every heading',
    remedy: 'Write the heading, or delete it.',
  },
  'held-back': {
    severity: 'warning',
    meaning: 'A key of another tool keeps the article back, so that it is not published.',
    expected: '`draft: true` for an article that is not to be published',
    remedy: 'Write `draft: true` instead. To publish the article, remove the line.',
  },
  'hidden-article': {
    severity: 'warning',
    meaning:
      'A saved page hides its whole text until a script has run or the reader has paid; the hidden text is shown.',
    expected: 'a page that shows its text',
    remedy:
      'Check that the page shows what readers may read. If not, name the article’s element with select: in the sidecar.',
  },
  'hidden-words': {
    severity: 'warning',
    meaning:
      'Words stand in an HTML element or comment that browsers do not show, most often because it is not closed; they are left out.',
    expected: 'elements and comments that end before the text goes on',
    remedy:
      'Close the element or comment. If you meant the name of a tag as a word, write it as code: `<title>`.',
  },
  'image-without-alt': {
    severity: 'warning',
    meaning: 'A picture has no description for readers who cannot see it.',
    expected: 'an alternative text',
    remedy: 'Describe the picture: ![a bridge over a river](bridge.jpg), or alt="…" in HTML.',
  },
  'invalid-date': {
    severity: 'error',
    meaning: 'The declared value is not a date.',
    expected: 'a day that exists, such as 2022-07-27',
    remedy: 'Write the date as YYYY-MM-DD, YYYY-MM or YYYY.',
  },
  'invalid-front-matter': {
    severity: 'error',
    meaning: 'The front matter has no end, is not valid TOML or JSON, or is in a form that is not read.',
    expected: 'YAML between two lines of `---`, TOML between two lines of `+++`, or JSON in braces',
    remedy: 'Correct the front matter, or declare the values in the sidecar, NAME.yml beside the seed.',
  },
  'invalid-metadata': {
    severity: 'error',
    meaning: 'A declared value does not have the form that its key requires.',
    expected: 'a value in the form listed in docs/metadata.md',
    remedy: 'Correct the value, or remove the line.',
  },
  'invalid-yaml': {
    severity: 'error',
    meaning: 'The sidecar or front matter is not simple YAML: keys whose values are text or lists of text.',
    expected: 'one YAML mapping without tags, such as title: A headline',
    remedy: 'Correct the line. Put text with special characters in quotation marks.',
  },
  'lost-paragraph': {
    severity: 'warning',
    meaning:
      'A paragraph of a saved page was left out, although the paragraphs before and after it were kept.',
    expected: 'the whole article',
    remedy:
      'Run `npm run check -- --explain NAME` to see what was left out, then name the article’s element with select: in the sidecar.',
  },
  'lost-passage': {
    severity: 'warning',
    meaning: 'A published passage is no longer in the text, and no other passage continues it.',
    expected: 'a passage that keeps some words of the published one',
    remedy:
      'If you rewrote the passage, keep some of its words, so that links to it find the new text. If you meant to remove it, ignore this warning.',
  },
  'lost-section': {
    severity: 'error',
    meaning: 'A heading in the sidecar names words with which no passage of the article begins.',
    expected: 'the first words of a passage, exactly as in the text',
    remedy: 'Copy the first words of the passage, or remove the section from headings:.',
  },
  'lost-word': {
    severity: 'error',
    meaning: 'The page would not contain exactly the words of the file.',
    expected: 'every word of the source, once, in order',
    remedy: 'This is a bug in Pincite. Please report it, with the file.',
  },
  'missing-image': {
    severity: 'warning',
    meaning: 'A picture beside the seed is missing, or is not a picture; its description is shown instead.',
    expected: 'a PNG, JPEG, GIF, WebP or AVIF file in the folder of seeds',
    remedy: 'Put the picture there, or correct its path.',
  },
  'mostly-left-out': {
    severity: 'warning',
    meaning: 'More of the prose of a saved page was left out than kept: the wrong part may have been chosen.',
    expected: 'a page with one article that readers can see',
    remedy:
      'Run `npm run check -- --explain NAME` to see what was left out, then name the article’s element with select: in the sidecar.',
  },
  'not-text': {
    severity: 'error',
    meaning: 'The file is not text: it is a picture or an archive, or contains control characters.',
    expected: 'text',
    remedy: 'Save the article as text, or remove the character.',
  },
  'omits-nothing': {
    severity: 'warning',
    meaning: 'A line listed under `omit:` in the sidecar does not occur in the text.',
    expected: 'whole lines of the text, in which # stands for any number',
    remedy: 'Correct the line, or remove it from omit:.',
  },
  'orphan-ledger': {
    severity: 'warning',
    meaning: 'A published article is missing: links to it lead nowhere.',
    expected: 'a seed for each ledger',
    remedy:
      'Put the article back. If you renamed and rewrote it at the same time, run `npm run permalinks -- rename OLD NEW`. If you meant to remove it, delete its ledger.',
  },
  'orphan-sidecar': {
    severity: 'warning',
    meaning: 'A sidecar has no article beside it.',
    expected: 'a seed with the same name',
    remedy: 'Give the sidecar the name of its article, or delete it.',
  },
  'other-syntax': {
    severity: 'warning',
    meaning:
      'Markdown has the syntax of another tool, such as a shortcode, a template or a component; the page shows it as it stands in the file.',
    expected: 'Markdown as described in docs/formats/markdown.md',
    remedy: 'Write what it stands for, or remove it. If you mean the signs themselves, write them as code.',
  },
  'outside-public': {
    severity: 'error',
    meaning: 'A symbolic link in public/ leads out of that folder or to nothing, or an entry is no file.',
    expected: 'files and folders within public/',
    remedy: 'Replace it with a copy of the file, or remove it.',
  },
  'outside-seeds': {
    severity: 'error',
    meaning: 'A symbolic link leads out of the folder of seeds, to a folder, or to nothing.',
    expected: 'a file within the folder of seeds',
    remedy: 'Replace the link with a copy of the file.',
  },
  'private-addresses': {
    severity: 'warning',
    meaning:
      'A mail contains addresses of people. The page leaves out those in its head and beside names, but the site also offers the file itself.',
    expected: 'only addresses that are meant for readers',
    remedy:
      'Declare `publish-source: false` in the sidecar, so that the site does not offer the file, or remove the addresses from it.',
  },
  'program-error': {
    severity: 'error',
    meaning: 'Pincite failed while it read a file.',
    expected: 'a file that can be read',
    remedy:
      'Check that the file can be opened. If it can, please report this as a bug, with the file and the output of `DEBUG=1 npm run check`.',
  },
  'quoted-passage': {
    severity: 'warning',
    meaning: 'An unpublished edit changes or removes words that a link in quotes.txt quotes.',
    expected: 'the quoted words as published',
    remedy:
      'If you mean the edit, declare when you made it (corrected: in the sidecar) and tell those who quote the words. Otherwise, restore the words.',
  },
  'running-head': {
    severity: 'warning',
    meaning:
      'A line comes again on each page of a text from a PDF or scan, such as a running head or a page number.',
    expected: 'the text of the article only',
    remedy: 'If it is no part of the article, list it under `omit:` in the sidecar.',
  },
  'same-name': {
    severity: 'error',
    meaning: 'Two seeds would become the same article, on this system or on one that ignores case.',
    expected: 'a unique name for each article',
    remedy: 'Give one of the two files another name.',
  },
  'selects-nothing': {
    severity: 'error',
    meaning: 'The value of select: in the sidecar is not a CSS selector, or matches nothing in the page.',
    expected: 'a CSS selector that matches the article, such as main .story',
    remedy: 'Correct the selector, or remove the line.',
  },
  'separate-text': {
    severity: 'error',
    meaning: 'A part of the text of a Word document is a file of its own, which is not read.',
    expected: 'all of the text in the document itself',
    remedy:
      'Open the document in Word and save it under another name: Word then takes the text in. For a master document, unlink its subdocuments first.',
  },
  'too-deep': {
    severity: 'error',
    meaning: 'Markup is nested more deeply than browsers can show.',
    expected: 'no more than a few hundred levels',
    remedy: 'Save the article as plain text.',
  },
  'too-long': {
    severity: 'error',
    meaning: 'The article is longer than a page can be: reading it would take minutes or gigabytes.',
    expected: 'no more than the limit stated',
    remedy: 'Split the article into several, or leave out what is not part of it.',
  },
  'too-tangled': {
    severity: 'error',
    meaning: 'The markup is so complex that reading it would take minutes or gigabytes.',
    expected: 'markup as people write it',
    remedy: 'Save the article as plain text, or split it.',
  },
  'unclear-date': {
    severity: 'warning',
    meaning: 'A date in the text or page is ambiguous, or is not a day that exists; it is ignored.',
    expected: 'an unambiguous date',
    remedy: 'Declare date: YYYY-MM-DD in the sidecar, NAME.yml beside the seed.',
  },
  'unclear-draft': {
    severity: 'error',
    meaning: 'A key of another tool may mean that the article is not to be published, or only for a time.',
    expected: '`draft: true` or `draft: false`',
    remedy:
      'If the article is to be published, remove the line, or declare `draft: false` in the sidecar. Otherwise declare `draft: true`.',
  },
  'unclear-section': {
    severity: 'error',
    meaning: 'A heading in the sidecar matches several passages, or several headings match the same passage.',
    expected: 'the first words of one passage, with one heading each',
    remedy: 'Give more words of the passage, until no other passage begins with them.',
  },
  'unclosed-bidi': {
    severity: 'warning',
    meaning:
      'A control character for the direction of text is not closed; the build closes it at the end of its block.',
    expected: 'each such character closed within its block',
    remedy: 'Check that the passage reads as intended. If not, remove the character.',
  },
  'unknown-encoding': {
    severity: 'error',
    meaning: 'The file is not text in the declared encoding, or its encoding cannot be detected.',
    expected: 'UTF-8, or a declared encoding',
    remedy: 'Declare encoding: NAME in the sidecar, or save the file as UTF-8.',
  },
  'unknown-format': {
    severity: 'warning',
    meaning: 'Pincite does not read files of this type; the file is left out.',
    expected: 'a supported file extension',
    remedy: 'Save the article in a supported format, or move the file out of the folder of seeds.',
  },
  'unknown-key': {
    severity: 'warning',
    meaning: 'The sidecar or front matter has a key that Pincite does not use; it is ignored.',
    expected: 'a key listed in docs/metadata.md',
    remedy: 'Correct the key, or remove the line.',
  },
  'unread-folder': {
    severity: 'warning',
    meaning: 'Articles in subfolders of the folder of seeds are not read.',
    expected: 'articles directly in the folder of seeds; pictures may be in subfolders',
    remedy: 'Move the articles up.',
  },
  'unread-part': {
    severity: 'warning',
    meaning: 'A part of a document cannot be read; it is left out.',
    expected: 'a document without damaged parts',
    remedy: 'Open the document in a word processor, check that part, and save it again.',
  },
  'unsafe-key': {
    severity: 'error',
    meaning: 'A key has a special meaning in JavaScript, such as `__proto__`.',
    expected: 'a key listed in docs/metadata.md',
    remedy: 'Remove the line.',
  },
  'unsafe-name': {
    severity: 'error',
    meaning: 'A file name contains invisible characters or is too long for the name of its ledger.',
    expected: 'a name of letters, digits and punctuation, with at most 250 bytes before the ending',
    remedy: 'Rename the file.',
  },
  'unusable-folder': {
    severity: 'error',
    meaning:
      'A folder that Pincite reads or writes is a symbolic link or a file, so a build could read or write outside the project.',
    expected: 'a folder of the project itself',
    remedy: 'Replace the link with a folder, or move the file away.',
  },
  'words-in-source': {
    severity: 'warning',
    meaning:
      'A file holds words that its page does not show, such as comments, tracked changes or hidden text. The site publishes the file, so readers can see them.',
    expected: 'a file without words that are not for readers',
    remedy:
      'Remove them in Word (File, Info, Inspect Document), or declare `publish-source: false` in the sidecar to keep the file out of the site.',
  },
} as const satisfies Readonly<Record<string, Rule>>

/** The id of a rule. */
export type RuleId = keyof typeof RULES
