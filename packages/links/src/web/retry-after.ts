/**
 * Read a `Retry-After` header.
 *
 * @param now - milliseconds since the epoch
 * @returns milliseconds to wait; 0 where it lies in the past, is negative or cannot be read
 */
export function retryAfter(value: string | undefined, now: number): number {
  if (!value) return 0
  const text = value.trim()
  if (/^\d{1,12}$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}
