import type {Language} from '@collate/articles'
import {indented, writeExchangeXml, exchangeElement} from './xml/write-xml.ts'

/** Two texts that were accepted as each other's translation. */
export type MemoryPair = {texts: Record<Language, string>; slug: string}

/**
 * Write accepted pairs as a translation memory, TMX 1.4.
 *
 * @param from - language of the texts that were translated
 */
export function exportTmx(pairs: readonly MemoryPair[], from: Language, version: string): string {
  const to: Language = from === 'zh' ? 'en' : 'zh'
  const units = pairs.map(({texts, slug}) =>
    exchangeElement('tu', {}, [
      exchangeElement('prop', {type: 'x-article'}, [slug]),
      ...[from, to].map((language) =>
        exchangeElement('tuv', {'xml:lang': language}, [exchangeElement('seg', {}, [plain(texts[language])])])
      )
    ])
  )
  const header = exchangeElement(
    'header',
    {
      creationtool: 'collate',
      creationtoolversion: version,
      segtype: 'paragraph',
      'o-tmf': 'collate',
      adminlang: 'en',
      srclang: from,
      datatype: 'plaintext'
    },
    []
  )
  const top = exchangeElement('tmx', {version: '1.4'}, [header, exchangeElement('body', {}, units)])
  return writeExchangeXml(indented(top, new Set(['seg', 'prop'])))
}

function plain(text: string): string {
  return text.replace(/[\uFFFC\s]+/g, ' ').trim()
}
