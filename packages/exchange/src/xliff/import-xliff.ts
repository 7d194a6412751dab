import type {Element} from 'xast'
import {ExchangeFault} from '../exchange-fault.ts'
import {codesIn, isSameText, plainText, type Inline, type InlineCode} from '../segment.ts'
import {childrenOf, descendantsOf, localNameOf, placeOfNode, readExchangeXml} from '../xml/read-xml.ts'
import {expectVisible, readInlineXml} from './read-inline-xml.ts'
import type {TranslatedArticle, TranslatedUnit} from './xliff-article.ts'
import {writeEdition, type ChangedUnit} from './write-edition.ts'

/** An edition as a translated file would have it. */
export type ImportedEdition = {
  /** `articles/<slug>/<language>.mdx`. */
  path: string
  /** Absent where the edition is not there yet. */
  before: string | undefined
  after: string
}

/**
 * Read a translated file.
 *
 * Texts are escaped and never parsed; codes are those of our own files.  A file
 * with one fault is refused whole.
 *
 * @param findArticle - the article that `articles/<slug>/<language>.mdx` belongs to, as it is now
 * @returns the editions that differ
 * @throws {ExchangeFault}
 */
export async function importXliff(
  bytes: Uint8Array,
  findArticle: (slug: string) => Promise<TranslatedArticle | undefined>
): Promise<ImportedEdition[]> {
  const {top} = readExchangeXml(bytes)
  if (localNameOf(top) !== 'xliff') throw new ExchangeFault('not-xliff', placeOfNode(top), localNameOf(top))
  const {version = '', srcLang = '', trgLang = ''} = top.attributes as Record<string, string | undefined>
  if (!/^2\.[01]$/.test(version)) throw new ExchangeFault('version', placeOfNode(top), version)
  const imported: ImportedEdition[] = []
  for (const file of childrenOf(top, 'file')) {
    const article = await articleOf(file, findArticle)
    if (article.from !== languageOf(srcLang) || article.to !== languageOf(trgLang))
      throw new ExchangeFault('languages', placeOfNode(top), `${srcLang} ${trgLang}`.trim())
    const after = writeEdition(article, readUnits(file, article))
    const before = article.target && String(article.target.file)
    if (after !== before) imported.push({path: `articles/${article.slug}/${article.to}.mdx`, before, after})
  }
  return imported
}

async function articleOf(
  file: Element,
  findArticle: (slug: string) => Promise<TranslatedArticle | undefined>
): Promise<TranslatedArticle> {
  const original = file.attributes['original'] ?? ''
  const slug = /^articles\/([a-z\d]+(?:-[a-z\d]+)*)\/(?:zh|en)\.mdx$/.exec(original)?.[1]
  if (slug === undefined) throw new ExchangeFault('original', placeOfNode(file), original)
  const article = await findArticle(slug)
  if (!article) throw new ExchangeFault('no-article', placeOfNode(file), original)
  return article
}

/** The language of a tag: `zh-CN` is Chinese. */
function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0]!
}

/** The units whose translation is another one than now. */
function readUnits(file: Element, article: TranslatedArticle): ChangedUnit[] {
  const units = new Map(article.units.map((d) => [d.source.id, d]))
  return descendantsOf(file, 'unit').flatMap((element): ChangedUnit[] => {
    const id = element.attributes['id'] ?? ''
    const place = placeOfNode(element)
    const unit = units.get(id)
    if (!unit) throw new ExchangeFault('unit-unknown', place, id)
    // A tool may have cut a unit into segments, and put the spaces between them aside.
    const parts = element.children.filter(
      (d) => d.type === 'element' && ['segment', 'ignorable'].includes(localNameOf(d))
    )
    const read = (name: string) =>
      parts.flatMap((d) => childrenOf(d as Element, name).flatMap((text) => readInlineXml(text)))
    const source = read('source')
    if (plainText(source).replace(/\s+/g, ' ') !== plainText(unit.source.inlines).replace(/\s+/g, ' '))
      throw new ExchangeFault('source-changed', place, id)
    const target = read('target')
    const isEmpty = plainText(target).trim() === '' && codesIn(target).length === 0
    if (isEmpty || (unit.target && isSameText(target, unit.target.inlines))) return []
    expectVisible(target, element)
    checkCodes(target, unit, element)
    return [{unit, inlines: target, place}]
  })
}

/** @throws {ExchangeFault} where a code is lost, doubled or from elsewhere */
function checkCodes(
  target: readonly Inline[],
  {source, target: old}: TranslatedUnit,
  element: Element
): void {
  const place = placeOfNode(element)
  const known = new Map([...codesIn(old?.inlines ?? []), ...codesIn(source.inlines)].map((d) => [d.id, d]))
  const seen = new Set<string>()
  for (const {id, close} of codesIn(target)) {
    if (seen.has(id)) throw new ExchangeFault('code-twice', place, id)
    const code = known.get(id)
    if (!code || (close === undefined) !== (code.close === undefined))
      throw new ExchangeFault('code-unknown', place, id)
    seen.add(id)
  }
  const lost = codesIn(source.inlines).find((d) => d.name === 'Stat' && !seen.has(d.id))
  if (lost) throw new ExchangeFault('stat-lost', place, source.id, citeOf(lost))
}

function citeOf({open}: InlineCode): string {
  return /cite=["']([^"']*)/.exec(open)?.[1] ?? open
}
