import type {FieldWords} from '../data-words.ts'

/** What the fields of data are called in English, by column. */
export const fieldWords: Record<string, FieldWords> = {
  id: {
    label: 'Short name',
    hint: 'Lower-case letters and digits with “-” between them. It stands in citations, so choose one that can stay.'
  },
  title: {label: 'Title', hint: 'As the publication writes it, in its own language.'},
  title_en: {label: 'Title in English', hint: 'For readers who do not read its language.'},
  title_zh: {label: 'Title in Chinese', hint: 'For readers who do not read its language.'},
  publisher: {label: 'Publisher'},
  url: {label: 'Address', hint: 'Where anybody can read it: https://…'},
  published: {
    label: 'Published',
    hint: 'A day such as 2026-01-20; a month such as 2026-01 where no day is known.'
  },
  language: {label: 'Language', hint: 'en, zh, or another language tag.'},
  accessed: {label: 'Looked at', hint: 'A day such as 2026-01-20.'},
  licence: {label: 'Licence'},
  label_en: {label: 'Name in English', hint: 'As it would stand in a sentence.'},
  label_zh: {label: 'Name in Chinese', hint: 'As it would stand in a sentence.'},
  aliases_en: {label: 'Other names in English', hint: 'Separated by |, such as libraries|reading rooms'},
  aliases_zh: {label: 'Other names in Chinese', hint: 'Separated by |'},
  size: {label: 'How many', hint: 'Members or answers, digits only.'},
  within: {label: 'Part of', hint: 'The larger population that it belongs to.'},
  unit: {
    label: 'Unit',
    hint: 'percent, points, count, multiple, ratio, index; a currency such as CNY; a unit such as h or GW.'
  },
  population: {label: 'Population', hint: 'Where the number counts others than its indicator does.'},
  'indicators.population': {
    label: 'Population',
    hint: 'Whom its numbers count, unless a number says otherwise.'
  },
  base: {label: 'Of whom'},
  terms_en: {
    label: 'Words it must have in English',
    hint: 'Groups separated by |, ways to say one thing by /, such as open|evening/night'
  },
  terms_zh: {
    label: 'Words it must have in Chinese',
    hint: 'Groups separated by |, ways to say one thing by /'
  },
  choices: {label: 'Answers'},
  timing: {label: 'Counted'},
  change_of: {label: 'Growth of', hint: 'The indicator whose published growth this is.'},
  versus: {label: 'Against', hint: 'previous, year, or a period such as 2015.'},
  question: {label: 'Question', hint: 'As it was asked.'},
  indicator: {label: 'Indicator'},
  category: {label: 'Category'},
  period: {
    label: 'Period',
    hint: '2025, 2025-H1, 2025-Q4, 2025-10, 2025-10-31, or from/to such as 2024-01/2024-09.'
  },
  vintage: {
    label: 'Version of',
    hint: 'The day on which this version was published, where one number was published more than once.'
  },
  value: {
    label: 'Value',
    hint: 'Digits as the source prints them, without a unit or separators: 82, 12.50. Millions are written out: 1200000.'
  },
  upper: {label: 'Upper end', hint: 'Of a range; its lower end is the value.'},
  margin: {label: 'Margin (±)', hint: 'Without the sign.'},
  precision: {label: 'Rounded to', hint: '1.2 million is 1200000, rounded to 100000.'},
  comparison: {label: 'As the source says it'},
  status: {label: 'Kind of number'},
  source: {label: 'Source'},
  locator: {label: 'Place in the source', hint: 'Page, table, figure or question: p. 7, Table 3'},
  evidence: {label: 'How we know it'},
  quote: {label: 'Words of the source', hint: 'The sentence with the number, letter by letter.'},
  note: {label: 'Note'},
  n: {label: 'Answers (n)', hint: 'Digits only.'},
  break: {
    label: 'Not comparable because',
    hint: 'Why it may not be joined with the value before it, such as a changed question.'
  },
  accounts: {label: 'Told by', hint: 'Short names of sources that report it, separated by |'}
}
