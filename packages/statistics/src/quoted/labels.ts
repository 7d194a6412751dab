import type {Stretch} from './numerals.ts'

const letter = String.raw`[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]`

/** What the parts of a report are called that have numbers, in small letters; abbreviations are seen by their point. */
const numbered = anyWord(
  'page pages p pp figure figures fig table tables chart charts chapter chapters section sections question questions item row column line lines slide slides note footnote annex appendix box paragraph exhibit issue volume part',
  'seite seiten abbildung tabelle kapitel abschnitt frage folie anlage tableau graphique chapitre diapositive annexe encadré',
  'página páginas pág figura tabla tabela gráfico gráfica capítulo sección pregunta pagina tabella capitolo domanda',
  'bladzijde blz tabel hoofdstuk vraag sida sidor tabell kapitel side sivu strona tabela rozdział страница страницы стр таблица рисунок глава вопрос'
)

function anyWord(...lists: string[]): string {
  return [...new Set(lists.flatMap((list) => list.split(' ')))].join('|')
}

/** Numbers that name something, in any language. */
const labels = new RegExp(
  [
    // Q3, v2.1, COVID-19, p.4; 3rd, 5G, 12-monatig
    String.raw`(?<=${letter}[-‐‑.]?)\d[\d.,]{0,40}`,
    String.raw`\d[\d.,]{0,40}(?=[-‐‑]?${letter})`,
    // Figure 10, Fig. 10, S. 4; 第3次, 图10, § 5, #4
    String.raw`(?<=\p{Lu}\p{L}{0,40}\.?\s|(?<!\p{L})\p{L}{1,4}\.\s)\d[\d.,]{0,40}`,
    String.raw`(?<=(?<!\p{L})(?:${numbered})\.?\s)\d[\d.,]{0,40}`,
    // 10 and 11, 10–12 of them
    String.raw`(?<=(?<!\p{L})(?:${numbered})\.?\s\d{1,4}(?:\s?[-–]\s?|,\s|\s\p{L}{1,3}\s))\d{1,4}(?![\d.,]?\d|\s?[%‰])`,
    String.raw`(?<=[第图圖表§№#]\s?)\d[\d.,]{0,40}`,
    // 2025-09-03, 3.9.2025, 2024/25, 12:30
    String.raw`(?<![\d.])\d{4}[-/–]\d{1,4}(?:[-/–]\d{1,2})?(?!\d)`,
    String.raw`(?<![\d.])\d{1,2}([./-])\d{1,2}\1\d{2,4}(?!\d)`,
    String.raw`(?<![\d.])\d{1,2}:\d{2}(?!\d)`,
    // 1990, 2025
    String.raw`(?<![\d.,])(?:1[5-9]|2[01])\d{2}(?![\d%‰]|[.,]\d)`
  ].join('|'),
  'gu'
)

/**
 * Where a text has numbers that count nothing: years, days, times, ordinals, numbers of pages and figures.
 *
 * @param language - BCP 47: its months are known, whatever it is
 */
export function findLabels(text: string, language: string): Stretch[] {
  return [...text.matchAll(labels), ...text.matchAll(datesOf(language))].map(({0: found, index}) => ({
    start: index,
    end: index + found.length
  }))
}

const dates = new Map<string, RegExp>()

/** Numbers beside the name of a month, 5 de marzo, or before the word for a part of a date, 9月. */
function datesOf(language: string): RegExp {
  const known = dates.get(language)
  if (known) return known
  const {names, between, parts} = wordsOf(language)
  const day = String.raw`(?<![\d.,])\d{1,2}`
  const pattern = new RegExp(
    [
      String.raw`${day}(?:\.|\p{L}{1,2})?(?:\s|${between})${names}(?!\p{L})`,
      String.raw`(?<!\p{L})${names}\.?(?:\s|${between})\d{1,4}(?![\d%‰]|[.,]\d)`,
      String.raw`\d{1,4}\s?${parts}`
    ].join('|'),
    'gu'
  )
  dates.set(language, pattern)
  return pattern
}

/** How a language writes dates, as patterns: names of months, what joins day and month, what follows the numbers. */
function wordsOf(language: string): {names: string; between: string; parts: string} {
  const months = (['long', 'short'] as const).flatMap((month) =>
    Array.from({length: 12}, (_, index) => dateIn(language, {month, day: 'numeric'}, index))
  )
  const texts = months.map((date) => date.find((d) => d.type === 'month')!.value)
  const literals = months.flatMap((date) => date.filter((d) => d.type === 'literal').map((d) => d.value))
  const long = dateIn(language, {dateStyle: 'long'}, 0).filter((d) => d.type === 'literal')
  const suffixes = [...texts.map((d) => d.replace(/^\d+/, '')), ...long.map((d) => d.value)]
  return {
    names: anyOf(texts.filter((d) => !/\d/.test(d)).map((d) => d.replace(/\.$/, ''))),
    between: anyOf(literals),
    // A letter of its own that touches the number: 年, 월.
    parts: anyOf(suffixes.map((d) => d.trim()).filter((d) => /^(?!\p{sc=Latn}|\p{sc=Cyrl})\p{L}$/u.test(d)))
  }
}

function dateIn(
  language: string,
  form: Intl.DateTimeFormatOptions,
  month: number
): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(language, {...form, timeZone: 'UTC'}).formatToParts(Date.UTC(2024, month, 1))
}

/** A pattern for any of some words; of none, one that nothing fits. */
function anyOf(words: readonly string[]): string {
  const known = [...new Set(words)].filter((d) => d !== '')
  return known.length > 0 ? `(?:${known.map(escape).join('|')})` : '(?!)'
}

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
