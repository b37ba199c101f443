/** The furthest that any place's clock is ahead of UTC. */
const MAX_AHEAD_MS = 14 * 60 * 60 * 1000

/**
 * Returns the current day where the clock is furthest ahead, `YYYY-MM-DD`. A later date is in the future everywhere.
 */
export function latestToday(): string {
  return new Date(Date.now() + MAX_AHEAD_MS).toISOString().slice(0, 10)
}
