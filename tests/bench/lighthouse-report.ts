import { z } from 'zod'

/** The categories of Lighthouse, in the order in which they are printed. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** The loading times by Lighthouse's names. They can differ even if both pages have a score of 100. */
export const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'] as const

type Category = (typeof CATEGORIES)[number]
type Time = (typeof TIMES)[number]

const score = z.number().nullable()

/** The part of Lighthouse's report that we read. */
export const reportSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.enum(CATEGORIES),
    z.object({ score, auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score,
      displayValue: z.string().optional(),
      numericValue: z.number().optional(),
    }),
  ),
})

/** The report of one run of Lighthouse. */
export type Report = z.infer<typeof reportSchema>

/** An audit that a page does not pass in full. */
export interface WeakAudit {
  readonly category: Category
  readonly id: string
  readonly score: number
  /** Its weight in its category; `undefined` if it is only informative. */
  readonly weight: number
  readonly reason: string
}

/** The results of Lighthouse for a page on a simulated phone with a slow network. */
export interface LighthouseResult {
  /** The scores, 0 to 100, as medians of the runs. */
  readonly scores: Readonly<Record<Category, number>>
  /** The times in milliseconds, as medians of the runs. */
  readonly times: Readonly<Record<Time, number>>
  /** The audits that failed in any run, each with its lowest score. */
  readonly weakAudits: readonly WeakAudit[]
}

/**
 * Summarises several runs.
 *
 * @throws Error If a run lacks a figure, because an audit failed to finish.
 */
export function summarise(reports: readonly Report[]): LighthouseResult {
  const weakest = new Map<string, WeakAudit>()
  for (const audit of reports.flatMap(weakAudits)) {
    const known = weakest.get(audit.id)
    if (!known || audit.score < known.score) weakest.set(audit.id, audit)
  }
  return {
    scores: medians(CATEGORIES, reports, ({ categories }, name) => 100 * (categories[name].score ?? NaN)),
    times: medians(TIMES, reports, ({ audits }, name) => audits[name]?.numericValue ?? NaN),
    weakAudits: [...weakest.values()],
  }
}

function medians<Name extends string>(
  names: readonly Name[],
  reports: readonly Report[],
  figure: (report: Report, name: Name) => number,
): Record<Name, number> {
  const entries = names.map((name) => {
    const figures = reports.map((report) => figure(report, name)).sort((a, b) => a - b)
    const middle = figures[Math.floor(figures.length / 2)]
    if (middle === undefined || figures.some(Number.isNaN))
      throw new Error(`Lighthouse gave no figure for ${name}.`)
    return [name, Math.round(middle)] as const
  })
  return Object.fromEntries(entries) as Record<Name, number>
}

function weakAudits({ categories, audits }: Report): WeakAudit[] {
  return CATEGORIES.flatMap((category) =>
    categories[category].auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id]
      if (!audit || audit.score === null || audit.score === 1) return []
      const reason = [audit.title, audit.displayValue].filter(Boolean).join(': ')
      return [{ category, id, score: audit.score, weight, reason }]
    }),
  )
}
