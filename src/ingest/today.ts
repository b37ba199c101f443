/** The furthest that any place's clock is ahead of UTC. */
const MAX_AHEAD_MS = 14 * 60 * 60 * 1000

/** The latest day that it is anywhere on earth, `YYYY-MM-DD`; a date after it lies in everybody's future. */
export function latestToday(): string {
  return new Date(Date.now() + MAX_AHEAD_MS).toISOString().slice(0, 10)
}
