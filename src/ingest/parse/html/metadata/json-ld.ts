import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { VFile } from 'vfile'
import { report } from '../../../../diagnostics/problem.ts'
import { elementsOf } from '../../../hast/elements.ts'

/** An object of JSON-LD. Its values can be anything, so each one has to be checked. */
export type LinkedData = Readonly<Record<string, unknown>>

/** The types of schema.org that are articles: `Article` and its subtypes. */
const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review)$/
/** How deep lists and objects may nest. None that describe an article nest deeper. */
const MAX_DEPTH = 6

/** The CDATA markers around a script, which some pages still have from XHTML. */
const CDATA = /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?\s*$/g

/**
 * Returns the article that a page describes in its `application/ld+json`: the first object with the type of an article.
 * If there is none, a script that is not valid JSON is reported as a warning.
 */
export function linkedArticle(page: Root, file: VFile): LinkedData | undefined {
  const scripts = elementsOf(page).filter(
    ({ tagName, properties }) =>
      tagName === 'script' && /^application\/ld\+json\b/i.test(String(properties.type ?? '')),
  )
  const read = scripts.map((script) => ({ script, objects: objectsOf(textOf(script)) }))
  const article = read
    .flatMap(({ objects }) => objects ?? [])
    .find((object) => [object['@type']].flat().some((type) => ARTICLE.test(String(type))))
  const broken = read.find(({ objects }) => objects === undefined)
  if (!article && broken) {
    const place = broken.script.position?.start
    report(file, 'broken-metadata', { found: 'The page’s JSON-LD is no JSON', place })
  }
  return article
}

function objectsOf(json: string): readonly LinkedData[] | undefined {
  try {
    return objectsIn(JSON.parse(json.replace(CDATA, '')))
  } catch {
    return undefined
  }
}

function objectsIn(value: unknown, depth = 0): readonly LinkedData[] {
  if (depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1))
  if (!isObject(value)) return []
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value.mainEntity, depth + 1)]
}

/** Returns the texts of a value: the value itself, or the names of the persons, organisations and pages in it. */
export function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value]
  if (depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, depth + 1))
  return isObject(value) ? textsIn(value.name ?? value['@id'] ?? value.url, depth + 1) : []
}

function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
