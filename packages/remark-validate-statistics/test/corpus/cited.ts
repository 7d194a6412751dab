/** A sentence of the corpus with its citations as elements. */
export function withCitations(sentence: string): string {
  return sentence.replace(/\{([^|}]+)\|([^}]+)\}/g, (_, citations: string, text: string) => {
    const cite = citations
      .split(' ')
      .map((citation) => `remote-work/${citation}`)
      .join(' ')
    return `<Stat cite="${cite}">${text}</Stat>`
  })
}
