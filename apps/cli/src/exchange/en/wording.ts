import {plural} from '../../totals.ts'
import type {ExchangeWording} from '../wordings.ts'

/** What an import of translated files comes to, in English. */
export const exchangeWording: ExchangeWording = {
  refused: () => 'a file was refused whole; nothing was written',
  nothing: () => 'nothing differs; nothing to write',
  written: (count) => `${plural(count, 'file')} written; \`collate check\` judges them`,
  shown: (count) => `${plural(count, 'file')} would change; nothing was written, \`--write\` writes them`
}
