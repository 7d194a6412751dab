import type {Row} from './row.ts'

const date = 'expected a day such as `2026-01-20` or a month such as `2026-01`'
const decimal = 'expected a plain decimal such as `82`, `12.50` or `-3`'
const positive = 'expected a positive decimal such as `2.5`'
const versus = 'expected `previous`, `year` or a period such as `2015`'

/** Cells of the port that are refused: growth, versions, status, ranges and margins. */
export const format: Row[] = [
  ['sources', 1, 'title_en', '<i>The port</i>', 'Unexpected markup `<i`, expected plain text'],
  ['sources', 1, 'title_en', 'The port ', 'Unexpected white space around `The port`, expected none'],
  ['indicators', 5, 'base', 'none', 'Unexpected `none`, expected `named` or `implied`'],
  ['indicators', 6, 'timing', 'end', 'Unexpected `end`, expected `during` or `at`'],
  ['indicators', 2, 'versus', 'quarter', `Unexpected \`quarter\`, ${versus}`],
  ['indicators', 2, 'versus', '同比', `Unexpected \`同比\`, ${versus}`],
  ['indicators', 2, 'versus', '2015-13', `Unexpected \`2015-13\`, ${versus}`],
  [
    'indicators',
    2,
    'unit',
    'points',
    'Unexpected unit `points` of a growth of `t`, expected `percent`, `multiple` or `t`'
  ],
  ['observations', 4, 'vintage', '2024', `Unexpected \`2024\`, ${date}`],
  ['observations', 4, 'vintage', '2024-13', `Unexpected \`2024-13\`, ${date}`],
  ['observations', 4, 'vintage', '2023-02-29', `Unexpected \`2023-02-29\`, ${date}`],
  ['observations', 4, 'vintage', '2023-Q4', `Unexpected \`2023-Q4\`, ${date}`],
  ['observations', 17, 'upper', '65%', `Unexpected \`65%\`, ${decimal}`],
  ['observations', 17, 'upper', 'many', `Unexpected \`many\`, ${decimal}`],
  ['observations', 17, 'upper', '60', 'Unexpected upper end `60`, expected more than the value `60`'],
  ['observations', 17, 'upper', '60.0', 'Unexpected upper end `60.0`, expected more than the value `60`'],
  ['observations', 17, 'upper', '55', 'Unexpected upper end `55`, expected more than the value `60`'],
  [
    'observations',
    17,
    'comparison',
    '>',
    'Unexpected upper end `65` beside the comparison `>`, expected one of the two'
  ],
  ['observations', 17, 'margin', '0', `Unexpected \`0\`, ${positive}`],
  ['observations', 17, 'margin', '-2.8', `Unexpected \`-2.8\`, ${positive}`],
  ['observations', 17, 'margin', '±2.8', `Unexpected \`±2.8\`, ${positive}`],
  ['observations', 17, 'margin', '2.8%', `Unexpected \`2.8%\`, ${positive}`],
  [
    'observations',
    3,
    'status',
    'expected',
    'Unexpected `expected`, expected `actual`, `provisional`, `forecast` or `target`'
  ],
  ['observations', 15, 'value', '0', 'Unexpected ratio `0`, expected more than `0`'],
  ['observations', 15, 'value', '-1.62', 'Unexpected ratio `-1.62`, expected more than `0`'],
  ['observations', 17, 'break', 'Asked <b>by letter</b>', 'Unexpected markup `<b`, expected plain text'],
  [
    'observations',
    17,
    'break',
    'Asked\u200B',
    'Unexpected `U+200B` in `AskedU+200B`, expected visible characters'
  ]
]

/** The same with a warning. */
export const doubtfulFormat: Row[] = [
  [
    'observations',
    4,
    'vintage',
    '2025-02',
    'Unexpected vintage `2025-02`, expected one no later than its source of `2025-01-20`'
  ],
  ['observations', 17, 'upper', '101', 'Unexpected percentage `101`, expected `0` to `100`']
]

/** Cells about which nothing is to be said. */
export const rightFormat: Array<[table: string, row: number, column: string, value: string]> = [
  ['sources', 1, 'title_en', ''],
  ['indicators', 5, 'base', 'named'],
  ['indicators', 6, 'timing', 'during'],
  ['indicators', 2, 'versus', 'previous'],
  ['indicators', 2, 'versus', '2023-01/2023-09'],
  ['indicators', 9, 'unit', '[ppth]'],
  ['observations', 4, 'vintage', '2025-01'],
  ['observations', 5, 'vintage', '2025-07-31'],
  ['observations', 17, 'comparison', '='],
  ['observations', 17, 'margin', '0.05'],
  ['observations', 17, 'status', 'target'],
  ['observations', 12, 'comparison', 'nearly'],
  ['observations', 12, 'comparison', 'just-over']
]
