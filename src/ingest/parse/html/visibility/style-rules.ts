import { type Declaration, declarationsIn } from './style.ts'

/** A rule of a style sheet that concerns whether readers see an element. */
export interface StyleRule {
  /** Its selectors, one of each list. */
  readonly selectors: readonly string[]
  readonly declarations: readonly Declaration[]
  /** Whether it depends on the width of the window, or on something else that only a browser knows. */
  readonly isConditional: boolean
}

/** How deep blocks of rules may nest. */
const MAX_DEPTH = 8

/**
 * Returns the rules of a style sheet that concern whether readers see an element. Rules for paper are left out, as are
 * rules within rules.
 */
export function rulesIn(css: string): readonly StyleRule[] {
  const rules: StyleRule[] = []
  read(css.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ' '), false, 0)
  return rules

  function read(text: string, isConditional: boolean, depth: number) {
    for (const { prelude, block } of blocksIn(text)) {
      const [name] = /^@[\w-]+/.exec(prelude) ?? []
      if (name === undefined) {
        const declarations = declarationsIn(block)
        const selectors = selectorsIn(prelude)
        if (declarations.length > 0) rules.push({ selectors, declarations, isConditional })
      } else if (depth < MAX_DEPTH && !isForOthers(name, prelude)) {
        read(block, isConditional || !isAlways(name, prelude), depth + 1)
      }
    }
  }
}

/** Returns the selectors of a list. Those within brackets belong to one of them. */
function selectorsIn(list: string): readonly string[] {
  const selectors: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: sign, index } of list.matchAll(/[()[\],]/g)) {
    if (sign === '(' || sign === '[') depth++
    else if (sign !== ',') depth--
    else if (depth === 0) {
      selectors.push(list.slice(start, index).trim())
      start = index + 1
    }
  }
  return [...selectors, list.slice(start).trim()]
}

interface Block {
  readonly prelude: string
  readonly block: string
}

/** Returns what stands in each pair of braces, and what stands before it. */
function* blocksIn(css: string): Generator<Block> {
  let depth = 0
  let start = 0
  let open = 0
  for (const { 0: mark, index } of css.matchAll(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[{};]/g)) {
    if (mark === '{' && depth++ === 0) open = index
    else if (mark === '}' && depth > 0 && --depth === 0) {
      yield { prelude: css.slice(start, open).trim(), block: css.slice(open + 1, index) }
      start = index + 1
    } else if (mark === ';' && depth === 0) start = index + 1
  }
}

function isForOthers(name: string, prelude: string): boolean {
  if (name === '@media') return /\b(?:print|speech)\b/.test(prelude) && !/\b(?:screen|all)\b/.test(prelude)
  return !['@container', '@layer', '@scope', '@supports'].includes(name)
}

function isAlways(name: string, prelude: string): boolean {
  // A style sheet asks for what browsers have known for years.
  if (name === '@supports') return !/\bnot\b/.test(prelude)
  return name === '@layer' || (name === '@media' && /^@media\s+(?:only\s+)?(?:screen|all)$/i.test(prelude))
}
