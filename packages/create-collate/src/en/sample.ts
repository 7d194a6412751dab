import type {SampleWording} from '../wording.ts'

/** What stands in a new publication in English. */
export const sample: SampleWording = {
  name(folder) {
    const words = folder.split(/[^\p{L}\p{N}]+/u).filter((d) => d !== '')
    const text = words.join(' ')
    return text === '' ? 'My publication' : text[0]!.toUpperCase() + text.slice(1)
  },
  promise: 'Every number has a source.',
  editions: {both: '`zh.mdx`, `en.mdx` or both', one: '`en.mdx`'},
  otherReadme: '\n\n中文说明：[README.zh.md](README.zh.md)'
}
