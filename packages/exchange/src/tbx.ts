import type {Language} from '@collate/articles'
import {mergeRows, type DataRow} from '@collate/data-sources'
import {readGlossary, type GlossaryEntry} from '@collate/translation'
import {VFile} from 'vfile'
import type {Element} from 'xast'
import {ExchangeFault} from './exchange-fault.ts'
import {
  childrenOf,
  contentOf,
  descendantsOf,
  localNameOf,
  placeOfNode,
  readExchangeXml
} from './xml/read-xml.ts'
import {indented, writeExchangeXml, exchangeElement} from './xml/write-xml.ts'

const languages = ['en', 'zh'] as const
const kinds: readonly string[] = ['term', 'name', 'keep']
const status = {
  first: 'preferredTerm-admn-sts',
  other: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts'
}
const usual = ['id', 'kind', 'en', 'zh', 'forbidden_en', 'forbidden_zh', 'note']
const order = [...usual, 'meaning_en', 'meaning_zh']

/** Write a glossary as TBX (ISO 30042:2019, TBX-Basic, DCA style). */
export function exportTbx(entries: readonly GlossaryEntry[], title: string): string {
  const header = exchangeElement('tbxHeader', {}, [
    exchangeElement('fileDesc', {}, [
      exchangeElement('titleStmt', {}, [exchangeElement('title', {}, [title])]),
      exchangeElement('sourceDesc', {}, [exchangeElement('p', {}, ['glossary.csv'])])
    ]),
    exchangeElement('encodingDesc', {}, [
      exchangeElement('p', {type: 'XCSURI'}, ['https://www.tbxinfo.net/dialects/tbx-basic'])
    ])
  ])
  const body = exchangeElement('body', {}, entries.map(entryXml))
  const top = exchangeElement(
    'tbx',
    {type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed-2'},
    [header, exchangeElement('text', {}, [body])]
  )
  return writeExchangeXml(indented(top, new Set(['term', 'note', 'p', 'title', 'descrip', 'termNote'])))
}

function entryXml({id, kind, names, forbidden, note, meaning}: GlossaryEntry): Element {
  const sections = languages.flatMap((language) => {
    const terms = [
      ...names[language].map((d, index) => termXml(d, index === 0 ? status.first : status.other)),
      ...forbidden[language].map((d) => termXml(d, status.forbidden))
    ]
    const told = meaning?.[language]
    const definition = told === undefined ? [] : [exchangeElement('descrip', {type: 'definition'}, [told])]
    return terms.length > 0
      ? [exchangeElement('langSec', {'xml:lang': language}, [...definition, ...terms])]
      : []
  })
  return exchangeElement('conceptEntry', {id: /^\d/.test(id) ? `_${id}` : id}, [
    exchangeElement('descrip', {type: 'subjectField'}, [kind]),
    ...(note === undefined ? [] : [exchangeElement('note', {}, [note])]),
    ...sections
  ])
}

function termXml(text: string, administrativeStatus: string): Element {
  return exchangeElement('termSec', {}, [
    exchangeElement('term', {}, [text]),
    exchangeElement('termNote', {type: 'administrativeStatus'}, [administrativeStatus])
  ])
}

/**
 * Read a glossary of TBX into `glossary.csv`: rows that are there change, new
 * ones stand at the end.
 *
 * @param glossary - as it is now
 * @returns as it would be
 * @throws {ExchangeFault}
 */
export function importTbx(bytes: Uint8Array, glossary: string): string {
  const {top} = readExchangeXml(bytes)
  if (localNameOf(top) !== 'tbx') throw new ExchangeFault('not-tbx', placeOfNode(top), localNameOf(top))
  const rows = descendantsOf(top, 'conceptEntry').map((d) => readEntry(d, glossary))
  const before = glossary === '' ? `${usual.join(',')}\n` : glossary
  const after = mergeRows(before, rows, {keys: ['id'], order})
  const file = new VFile({path: 'glossary.csv', value: after})
  readGlossary(file)
  const [problem] = file.messages
  if (problem) throw new ExchangeFault('glossary', {line: 1, column: 1}, problem.reason)
  return after
}

function readEntry(entry: Element, glossary: string): DataRow {
  const place = placeOfNode(entry)
  const id = (entry.attributes['id'] ?? '').replace(/^_(?=\d)/, '')
  if (!/^[a-z\d]+(?:[-_.][a-z\d]+)*$/.test(id)) throw new ExchangeFault('id', place, id)
  const terms = new Map(languages.map((language) => [language, termsOf(entry, language)]))
  const [en, zh] = [terms.get('en')!, terms.get('zh')!]
  const subject = childrenOf(entry, 'descrip').find((d) => d.attributes['type'] === 'subjectField')
  const told = subject ? contentOf(subject).trim() : ''
  const known = new RegExp(`^${id.replaceAll('.', '\\.')},(term|name|keep),`, 'm').exec(glossary)?.[1]
  const kind = kinds.includes(told) ? told : (known ?? 'term')
  if (en.names.length === 0 || (zh.names.length === 0 && kind !== 'keep'))
    throw new ExchangeFault('term-missing', place, id)
  const [note] = childrenOf(entry, 'note')
  return {
    id,
    kind,
    en: en.names.join('|'),
    zh: zh.names.join('|'),
    forbidden_en: en.forbidden.join('|'),
    forbidden_zh: zh.forbidden.join('|'),
    note: note ? contentOf(note).trim() : '',
    meaning_en: meaningOf(entry, 'en'),
    meaning_zh: meaningOf(entry, 'zh')
  }
}

/** What a term means, in a language. */
function meaningOf(entry: Element, language: Language): string {
  const told = sectionsOf(entry, language)
    .flatMap((d) => childrenOf(d, 'descrip'))
    .find((d) => d.attributes['type'] === 'definition')
  return told ? contentOf(told).replace(/\s+/g, ' ').trim() : ''
}

function sectionsOf(entry: Element, language: Language): Element[] {
  return childrenOf(entry, 'langSec').filter(
    (d) => (d.attributes['xml:lang'] ?? '').toLowerCase().split('-')[0] === language
  )
}

/** The terms of a language: what is proposed first, then what else is allowed; and what is not. */
function termsOf(entry: Element, language: Language): {names: string[]; forbidden: string[]} {
  const terms = sectionsOf(entry, language)
    .flatMap((d) => childrenOf(d, 'termSec'))
    .map((d) => ({
      text: childrenOf(d, 'term').map(contentOf).join('').replace(/\s+/g, ' ').trim(),
      status: childrenOf(d, 'termNote')
        .filter((note) => note.attributes['type'] === 'administrativeStatus')
        .map((note) => contentOf(note).trim())
        .join('')
    }))
    .filter((d) => d.text !== '')
  const isForbidden = (d: {status: string}): boolean => /^(?:deprecated|superseded)Term/.test(d.status)
  const names = terms.filter((d) => !isForbidden(d))
  const first = names.toSorted(
    (a, b) => Number(b.status === status.first) - Number(a.status === status.first)
  )
  return {names: first.map((d) => d.text), forbidden: terms.filter(isForbidden).map((d) => d.text)}
}
