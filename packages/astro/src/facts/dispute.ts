/** What a reader disputes: the title of its article, the address of its entry, its sentence, and their language. */
export type Disputed = {title: string; url: string; claim: string; language: string}

/**
 * Where a reader disputes a number: an issue or a mail that is begun already.
 *
 * @param template - URL or `mailto:`, with `{title}`, `{url}`, `{claim}` and `{language}` where they go
 */
export function disputeAddress(template: string, disputed: Disputed): string {
  return template.replaceAll(/\{(title|url|claim|language)\}/g, (_, key: keyof Disputed) =>
    encodeURIComponent(disputed[key].toWellFormed())
  )
}
