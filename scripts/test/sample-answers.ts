import type {Answers} from 'create-collate'

/** A publication as somebody else may make it. */
export const sampleAnswers: Answers = {
  languages: ['zh', 'en'],
  name: {zh: '茶馆报', en: 'The Tea House'},
  promise: {zh: '每个数字都有出处。', en: 'Every number has a source.'},
  url: 'https://example.org'
}
