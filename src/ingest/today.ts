/** The furthest that any place's clock is ahead of UTC. */
const AHEAD = 14 * 60 * 60 * 1000

/** The latest day that it is anywhere on earth, `YYYY-MM-DD`; a date after it lies in everybody's future. */
export function latestToday(): string {
  return new Date(Date.now() + AHEAD).toISOString().slice(0, 10)
}
