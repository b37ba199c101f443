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

/** What a page says in its `application/ld+json`. */
export interface Linked {
  /** The first object with the type of an article. */
  readonly article: LinkedData | undefined
  /** All objects, the ones within others too. */
  readonly objects: readonly LinkedData[]
}

/**
 * Reads the `application/ld+json` of a page. In the article, what is only referred to by its `@id` is replaced by what
 * another object says of it. If there is no article, a script that is not valid JSON is reported as a warning.
 */
export function linkedData(page: Root, file: VFile): Linked {
  const scripts = elementsOf(page).filter(
    ({ tagName, properties }) =>
      tagName === 'script' && /^application\/ld\+json\b/i.test(String(properties.type ?? '')),
  )
  const read = scripts.map((script) => ({ script, objects: objectsOf(textOf(script)) }))
  const objects = read.flatMap(({ objects }) => objects ?? [])
  const article = objects.find((object) => typesOf(object).some((type) => ARTICLE.test(type)))
  const broken = read.find(({ objects }) => objects === undefined)
  if (!article && broken) {
    const place = broken.script.position?.start
    report(file, 'broken-metadata', { found: 'The page’s JSON-LD is no JSON', place })
  }
  return { article: article && resolved(article, objects), objects }
}

/** Returns the types of an object, such as `Person`. */
export function typesOf(object: LinkedData): readonly string[] {
  return [object['@type']].flat().map(String)
}

/** Returns an object in which references, one level deep, are replaced by the objects that they refer to. */
function resolved(object: LinkedData, objects: readonly LinkedData[]): LinkedData {
  const target = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(target)
    if (!isObject(value) || 'name' in value || typeof value['@id'] !== 'string') return value
    return objects.find((other) => other['@id'] === value['@id'] && 'name' in other) ?? value
  }
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, target(value)]))
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
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher']
  return [value, ...inner.flatMap((key) => objectsIn(value[key], depth + 1))]
}

/** Returns the texts of a value: the value itself, or the names of the persons, organisations and pages in it. */
export function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value]
  if (depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, depth + 1))
  return isObject(value) ? textsIn(value.name ?? value['@id'] ?? value.url, depth + 1) : []
}

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
