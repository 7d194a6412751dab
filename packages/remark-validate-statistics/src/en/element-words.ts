import type {ElementWords} from '../element-words.ts'

export const elementWords: ElementWords = {
  editorsNote: 'Editor’s note',
  signed: (by) => `— ${by}`,
  sources: 'Source: '
}
