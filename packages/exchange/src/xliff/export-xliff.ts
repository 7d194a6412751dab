import type {Element} from 'xast'
import {indented, writeExchangeXml, exchangeElement} from '../xml/write-xml.ts'
import {codesIn} from '../segment.ts'
import {inlineXml, type UnitCodes} from './write-inline-xml.ts'
import type {TranslatedArticle, TranslatedUnit} from './xliff-article.ts'

const whole: ReadonlySet<string> = new Set(['source', 'target', 'data'])

/** Write an article as XLIFF 2.1. */
export function exportXliff({slug, from, to, source, units}: TranslatedArticle): string {
  const file = exchangeElement('file', {id: slug, original: source.path}, units.map(unitXml))
  const top = exchangeElement(
    'xliff',
    {xmlns: 'urn:oasis:names:tc:xliff:document:2.0', version: '2.1', srcLang: from, trgLang: to},
    [file]
  )
  return writeExchangeXml(indented(top, whole))
}

function unitXml({source, target, state}: TranslatedUnit): Element {
  const has = target && new Set(codesIn(target.inlines).map((d) => d.id))
  const lost = has ? codesIn(source.inlines).filter((d) => !has.has(d.id)) : []
  const codes: UnitCodes = {data: new Map(), marks: 0, lacks: new Set(lost.map((d) => d.id))}
  const texts = [
    exchangeElement('source', {'xml:space': 'preserve'}, inlineXml(source.inlines, codes)),
    ...(target
      ? [
          exchangeElement(
            'target',
            {'xml:space': 'preserve'},
            inlineXml(target.inlines, {...codes, marks: 0})
          )
        ]
      : [])
  ]
  const data = [...codes.data].map(([id, value]) =>
    exchangeElement('data', {id, 'xml:space': 'preserve'}, [value])
  )
  return exchangeElement('unit', {id: source.id}, [
    ...(data.length > 0 ? [exchangeElement('originalData', {}, data)] : []),
    exchangeElement('segment', {id: 's1', state}, texts)
  ])
}
