import type {SampleWording} from '../wording.ts'

/** 新刊物里的中文。 */
export const sample: SampleWording = {
  name: () => '我的刊物',
  promise: '每个数字都有出处。',
  editions: {both: '`zh.mdx`、`en.mdx` 或两者', one: '`zh.mdx`'},
  otherReadme: '\n\nIn English: [README.md](README.md)'
}
