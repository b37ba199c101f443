import { table } from '../table.ts'
import type { BuildFigures } from './build.ts'
import type { RunCost } from './measured-run.ts'

/** Prints what it costs to build sites, beside Hugo and Pagefind. */
export function printBuild(figures: readonly BuildFigures[]): void {
  console.log('\nBuilds of the same English texts of 300 to 600 words, beside Hugo with Pagefind\n')
  const seconds = (cost: RunCost | undefined) => cost?.wall.toFixed(1) ?? '–'
  const ratio = (cost: RunCost, peer: RunCost | undefined) =>
    peer ? (cost.wall / peer.wall).toFixed(2) : '–'
  console.log(
    table([
      [
        'articles',
        'first, s',
        'ratio',
        'unchanged, s',
        'ratio',
        'one word, s',
        'ratio',
        'Hugo, s',
        'MB',
        'files',
        'site / texts',
      ],
      ...figures.map(({ articles, cold, unchanged, edit, peer, files, bytes }) => [
        articles.toLocaleString('en'),
        ...[cold, unchanged, edit].flatMap((cost) => [seconds(cost), ratio(cost, peer)]),
        seconds(peer),
        Math.max(cold.memory, edit.memory).toFixed(0),
        files.toLocaleString('en'),
        (bytes.site / bytes.texts).toFixed(1),
      ]),
    ]),
  )
  console.log('\nProcessor seconds of all processes\n')
  console.log(
    table([
      ['articles', 'first', 'unchanged', 'one word', 'Hugo'],
      ...figures.map(({ articles, cold, unchanged, edit, peer }) => [
        articles.toLocaleString('en'),
        ...[cold, unchanged, edit, peer].map((cost) => cost?.cpu.toFixed(1) ?? '–'),
      ]),
    ]),
  )
  if (figures.some(({ peer }) => !peer)) console.log('\nHugo is not installed.')
}

/** Returns the figures of a site for its line of JSON, in seconds and MB. */
export function buildLine({ articles, cold, unchanged, edit, peer }: BuildFigures): object {
  const of = (what: keyof RunCost, cost: RunCost | undefined) => (cost ? Number(cost[what].toFixed(3)) : null)
  return {
    n: articles,
    cold: of('wall', cold),
    unchanged: of('wall', unchanged),
    edit: of('wall', edit),
    peer: of('wall', peer),
    memoryMB: Math.round(Math.max(cold.memory, edit.memory)),
    cpu: { cold: of('cpu', cold), edit: of('cpu', edit), peer: of('cpu', peer) },
  }
}
