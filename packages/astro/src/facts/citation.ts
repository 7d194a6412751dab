import type {Frontmatter} from '@collate/articles'
import type {Language} from '../texts/text.ts'
import {surnameFirst, splitAuthors} from './person.ts'

/** What a citation of an article needs; `url` may be that of a part of it. */
export type CitedArticle = {
  frontmatter: Frontmatter
  language: Language
  /** Name of the publication. */
  name: string
  url: string
  accessed: string
}

/** A citation in a style; the title stands apart, since styles set it in italics. */
export type StyledCitation = {style: string; before: string; title: string; after: string; isItalic: boolean}

/**
 * How to cite an article.
 *
 * @param cited - `accessed` is `YYYY-MM-DD`
 * @returns one citation a style
 */
export function citationsOf(cited: CitedArticle): StyledCitation[] {
  return [chineseStandard(cited), apa(cited)]
}

/** `SURNAME I. Title[EB/OL]. Translator, trans. Site, 2026(2026-11-24)[2026-11-27]. URL.` */
function chineseStandard({frontmatter, language, name, url, accessed}: CitedArticle): StyledCitation {
  const {title, published, source, translator} = frontmatter
  const authors = namesInChineseStyle(splitAuthors(source?.author ?? name), language)
  const marks = language === 'zh' ? '译' : 'trans'
  const translated = translator ? `${namesInChineseStyle(translator, language)}, ${marks}. ` : ''
  const date = `${published.slice(0, 4)}(${published})[${accessed}]`
  return {
    style: 'GB/T 7714—2015',
    before: `${authors}. `,
    title,
    after: `[EB/OL]. ${translated}${source ? `${name}, ` : ''}${date}. ${url}.`,
    isItalic: false
  }
}

/** At most three names, those in Latin letters with the surname first and in capitals. */
function namesInChineseStyle(names: readonly string[], language: Language): string {
  const written = names.slice(0, 3).map((name) => {
    const person = surnameFirst(name)
    return person ? `${person.surname.toUpperCase()} ${person.initials.join(' ')}` : name
  })
  const more = names.length > 3 ? [language === 'zh' ? '等' : 'et al'] : []
  return [...written, ...more].join(', ')
}

/** `Surname, I. (2026, November 24). Title (T. Translator, Trans.). Site. URL (Original work published 2026)` */
function apa({frontmatter, name, url}: CitedArticle): StyledCitation {
  const {title, published, source, translator} = frontmatter
  const authors = splitAuthors(source?.author ?? name).map((author) => {
    const person = surnameFirst(author)
    return person ? `${person.surname}, ${spacedInitials(person.initials)}` : author
  })
  const translators = (translator ?? []).map((one) => {
    const person = surnameFirst(one)
    return person ? `${spacedInitials(person.initials)} ${person.surname}` : one
  })
  const translated = translators.length > 0 ? ` (${joinNames(translators)}, Trans.)` : ''
  const original = source?.published ? ` (Original work published ${source.published.slice(0, 4)})` : ''
  return {
    style: 'APA 7',
    before: `${joinNames(authors).replace(/\.$/, '')}. (${dateInApaStyle(published)}). `,
    title,
    after: `${translated}. ${source ? `${name}. ` : ''}${url}${original}`,
    isItalic: true
  }
}

function spacedInitials(initials: readonly string[]): string {
  return initials.map((initial) => `${initial}.`).join(' ')
}

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

function dateInApaStyle(date: string): string {
  const day = new Intl.DateTimeFormat('en', {month: 'long', day: 'numeric', timeZone: 'UTC'}).format(
    new Date(date)
  )
  return `${date.slice(0, 4)}, ${day}`
}
