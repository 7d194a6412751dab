import type {ElementWords} from '../element-words.ts'

export const elementWords: ElementWords = {
  editorsNote: '编者注',
  signed: (by) => `——${by}`,
  sources: '来源：'
}
