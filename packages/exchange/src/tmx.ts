import type {Language} from '@collate/articles'
import {indented, writeXml, xmlElement} from './xml/write-xml.ts'

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
    xmlElement('tu', {}, [
      xmlElement('prop', {type: 'x-article'}, [slug]),
      ...[from, to].map((language) =>
        xmlElement('tuv', {'xml:lang': language}, [xmlElement('seg', {}, [plain(texts[language])])])
      )
    ])
  )
  const header = xmlElement(
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
  const top = xmlElement('tmx', {version: '1.4'}, [header, xmlElement('body', {}, units)])
  return writeXml(indented(top, new Set(['seg', 'prop'])))
}

function plain(text: string): string {
  return text.replace(/[\uFFFC\s]+/g, ' ').trim()
}
