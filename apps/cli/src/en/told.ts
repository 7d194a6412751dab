/** What the command says is written in English. */
export function told(text: string): string {
  return text
}
