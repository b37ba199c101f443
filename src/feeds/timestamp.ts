/** Returns the time at which a date in ISO 8601 begins, in the form of RFC 3339. Without a time zone, it is in UTC. */
export function timestamp(iso: string): string {
  const [, year = '', month = '01', day = '01', time = '00:00', seconds = '00', zone = 'Z'] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?$/.exec(iso) ?? []
  const local = `${year}-${month}-${day}T${time}:${seconds}${zone}`
  return new Date(local).toISOString().replace('.000Z', 'Z')
}
