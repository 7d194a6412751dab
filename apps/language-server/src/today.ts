/** A day where the machine is, as `YYYY-MM-DD`. */
export function localDate(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
