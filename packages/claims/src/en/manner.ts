/** Whether a word says how, when or how far, as those in -ly do; they say nothing of what is measured. */
export function isManner(word: string): boolean {
  return /^[a-z]{3,}ly$/i.test(word) && !nouns.has(word.toLowerCase())
}

const nouns = new Set(
  `
anomaly
assembly
family
italy
july
melancholy
monopoly
rally
reply
supply
`.split('\n')
)
