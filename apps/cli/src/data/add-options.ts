import type {ArgumentOptions, Values} from '../arguments.ts'

/** What is read, and how. */
export const sourceKinds = ['csv', 'xlsx', 'pdf', 'docx', 'owid', 'worldbank', 'eurostat', 'sdmx'] as const

/** What an input is. */
export type SourceKind = (typeof sourceKinds)[number]

/** The options of `collate data add`. */
export const addOptions = {
  package: {type: 'string', value: 'NAME', help: 'the data package; one that is not there is made'},
  data: {type: 'string', value: 'DIR', help: 'where data packages are, by default those of the publication'},
  title: {type: 'string', value: 'TITLE', help: 'title of a package that is made'},
  source: {
    type: 'string',
    value: 'ID|ROW',
    help: 'where the values were published: an id of the package, or `id|title|title_en|title_zh|publisher|url|published|language`'
  },
  indicator: {
    type: 'string',
    value: 'ID|ROW',
    help: 'what is measured: an id of the package, or `id|label_en|label_zh|unit|population|base|terms_en|terms_zh|…`'
  },
  population: {
    type: 'string',
    multiple: true,
    value: 'LABEL|ROW',
    help: 'whom values count: a label of the input, or `id|label_en|label_zh|aliases_en|…`'
  },
  category: {
    type: 'string',
    multiple: true,
    value: 'ROW',
    help: 'a category with its labels: `id|label_en|label_zh`'
  },
  columns: {
    type: 'string',
    value: 'LIST',
    help: 'what columns are: `period=Year,population=Country,category=Answer,value=Share,n=Answers`; under a head that spans several, `value=2025 Men`, or the number of a column from 1 on'
  },
  table: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: 'which table, as its title calls it, such as `Table 3`, where several have the columns'
  },
  period: {
    type: 'string',
    value: 'PERIOD',
    help: 'of values that name none; of a service, which periods are wanted'
  },
  'year-begins': {
    type: 'string',
    value: 'MONTH',
    help: 'month in which a year such as 2024/25 begins, from 1 to 12'
  },
  multiply: {
    type: 'string',
    value: 'NUMBER',
    help: 'what values count in, such as `1000000` for millions; by default what stands above the table, `1` for nothing'
  },
  sheet: {type: 'string', value: 'NAME', help: 'sheet of a workbook, by default all of them'},
  pages: {type: 'string', value: 'LIST', help: 'pages of a PDF, such as `7,9-12`, by default all of them'},
  'allow-host': {
    type: 'string',
    multiple: true,
    value: 'HOST:PORT',
    help: 'an address that may be private'
  },
  format: {type: 'string', value: 'FORMAT', choices: ['diff', 'json'], help: 'form of the proposal'},
  write: {type: 'boolean', help: 'write what is proposed'}
} as const satisfies ArgumentOptions

/** What was given for `collate data add`. */
export type AddValues = Values<typeof addOptions>
