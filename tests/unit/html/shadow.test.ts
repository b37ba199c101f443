import { expect, test } from 'vitest'
import { reading } from './page.ts'

const LONG = 'The river rose by two metres on Monday.'

test.each([
  [
    'the content of a shadow tree',
    `<x-story><template shadowrootmode="open"><p>${LONG}</p></template></x-story>`,
    LONG,
  ],
  [
    'an element in the slot of its name, everything else in the other',
    '<x-story><template shadowrootmode="closed"><h2><slot name="head">Untitled</slot></h2><div><slot></slot></div></template><p>It fell.</p><b slot="head">Monday</b></x-story>',
    'Monday It fell.',
  ],
  [
    'the fallback of an unfilled slot',
    '<x-story><template shadowrootmode="open"><h2><slot name="head">Untitled</slot></h2><slot></slot></template><p>It fell.</p></x-story>',
    'Untitled It fell.',
  ],
  [
    'the slot of a host within a host',
    '<x-outer><template shadowrootmode="open"><x-inner><template shadowrootmode="open"><p>Inner: <slot></slot></p></template><slot name="a"></slot></x-inner></template><span slot="a">It fell.</span></x-outer>',
    'Inner: It fell.',
  ],
  [
    'what the style sheet of a shadow tree hides',
    '<x-story><template shadowrootmode="open"><style>.gone{display:none}</style><p class="gone">Secret.</p><slot></slot></template><p class="gone">It fell.</p></x-story>',
    'It fell.',
  ],
  ['nothing of a template that is none', `<template><p>Secret.</p></template><p>${LONG}</p>`, LONG],
  [
    'nothing of a template in an element that cannot have one',
    `<ul><template shadowrootmode="open"><li>Secret.</li></template><li>${LONG}</li></ul>`,
    LONG,
  ],
])('a page is read with %s', async (_, content, expected) => {
  expect((await reading(content)).words).toBe(expected)
})

test('what no slot shows is listed as hidden', async () => {
  const { words, leftOut } = await reading(
    `<x-story><template shadowrootmode="open"><p>${LONG} <slot name="a">Nothing.</slot></p></template><p>Secret.</p><i slot="a">Seen.</i></x-story>`,
  )
  expect(words).toBe(`${LONG} Seen.`)
  expect(leftOut.map(({ text, reason }) => `${reason}: ${text}`)).toEqual([
    'hidden: Secret.',
    'hidden: Nothing.',
  ])
})
