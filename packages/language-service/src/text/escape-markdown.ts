/**
 * A text as Markdown shows it: nothing in it is a link, a tag, an entity or
 * formatting, and it stays in its line.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[!-/:-@[-`{-~]/g, (sign) => (signsOfText.has(sign) ? sign : `\\${sign}`))
      // An address becomes a link by itself.
      .replace(/\b(https?|ftp|www|command|file|mailto|vscode)(?=\\:|\.)/gi, (name) => `${name}\u200B`)
  )
}

/** Signs that mean nothing inside a line. */
const signsOfText = new Set(['%', ',', ';', "'", '"', '?', '/', '.'])
