import {splitAuthors, surnameFirst} from './person.ts'
import type {CitedArticle} from './citation.ts'

/** A name as programs that cite have it. */
type CslName = {family: string; given: string} | {literal: string}

/** What is cited of an article: a number, by the sentence that states it. */
type CitedPart = CitedArticle & {id: string; note?: string}

/**
 * A citation for programs: CSL-JSON, a list of one.
 *
 * https://docs.citationstyles.org/en/stable/specification.html
 */
export function cslOf({frontmatter, language, name, url, accessed, id, note}: CitedPart): object[] {
  const {title, published, source, translator} = frontmatter
  return [
    {
      id,
      type: 'article',
      title,
      author: namesOf(source ? splitAuthors(source.author) : [name]),
      ...(translator && {translator: namesOf(translator)}),
      'container-title': name,
      issued: dateParts(published),
      accessed: dateParts(accessed),
      URL: url,
      language: language === 'zh' ? 'zh-CN' : 'en',
      ...(note && {note}),
      ...(source && {'original-title': source.title}),
      ...(source?.published && {'original-date': dateParts(source.published)})
    }
  ]
}

/** The same for BibTeX, as BibLaTeX reads it. */
export function bibtexOf({frontmatter, language, name, url, accessed, id, note}: CitedPart): string {
  const {title, published, source, translator} = frontmatter
  const names = (list: readonly string[]) => namesOf(list).map(nameInBibtex).join(' and ')
  const fields: Array<[key: string, value: string | undefined]> = [
    ['author', names(source ? splitAuthors(source.author) : [name])],
    ['title', `{${inBibtex(title)}}`],
    ['translator', translator && names(translator)],
    ['organization', inBibtex(name)],
    ['date', published],
    ['url', url],
    ['urldate', accessed],
    ['langid', language === 'zh' ? 'chinese' : 'english'],
    ['note', note && inBibtex(note)]
  ]
  const lines = fields.flatMap(([key, value]) => (value ? [`  ${key} = {${value}}`] : []))
  return `@online{${id.replaceAll(/[^\w.:-]/g, '-')},\n${lines.join(',\n')}\n}`
}

function namesOf(names: readonly string[]): CslName[] {
  return names.map((name) => {
    const person = surnameFirst(name)
    if (!person) return {literal: name}
    return {family: person.surname, given: name.slice(0, -person.surname.length).trim()}
  })
}

function nameInBibtex(name: CslName): string {
  return 'literal' in name ? `{${inBibtex(name.literal)}}` : inBibtex(`${name.family}, ${name.given}`)
}

/** What stands for itself in a text of TeX. */
function inBibtex(text: string): string {
  return text.replaceAll(/[\\{}#$%&_^~]/g, (sign) => signs[sign] ?? `\\${sign}`)
}

const signs: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`
}

function dateParts(date: string): {'date-parts': number[][]} {
  return {'date-parts': [date.split('-').map(Number)]}
}
