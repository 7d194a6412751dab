/** Reasons are written in English. */
export function headline(reason: string): string {
  return reason
}
