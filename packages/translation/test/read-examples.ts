import {readFileSync} from 'node:fs'

/** An example on the page of a rule: texts by the words behind their fence, and the messages they give. */
export type Example = {texts: Map<string, string>; output: string[]}

const folder = new URL('../src/rules/', import.meta.url)
const fence = /^(`{3,})(.*)\n([^]*?)\n\1$/gm

/** Read the examples of a rule’s page; one begins with each `mdx zh`. */
export function readExamples(rule: string): Example[] {
  const page = readFileSync(new URL(`${rule}.md`, folder), 'utf8')
  const examples: Example[] = []
  for (const [, , info = '', text = ''] of page.matchAll(fence)) {
    const last = examples.at(-1)
    const opens =
      info === 'mdx zh accepted' ||
      (info === 'mdx zh' && !last?.texts.has('mdx zh accepted')) ||
      (info === 'mdx zh' && last?.texts.has(info))
    if (opens) examples.push({texts: new Map(), output: []})
    if (info === 'text') examples.at(-1)!.output = text.split('\n')
    else examples.at(-1)!.texts.set(info, text)
  }
  return examples
}
