import type {Row} from './row.ts'

/** Cells of indicators and observations that are refused. */
export const values: Row[] = [
  ['indicators', 1, 'unit', '%', 'Unexpected `%`, expected `percent`'],
  ['indicators', 1, 'unit', '‰', 'Unexpected `‰`, expected `[ppth]`'],
  [
    'indicators',
    1,
    'unit',
    'people',
    'Unexpected `people`, expected `percent`, `points`, `count`, `multiple`, `ratio`, `index`, a currency such as `USD` or a UCUM code such as `GW`'
  ],
  [
    'indicators',
    4,
    'unit',
    'RMB',
    'Unexpected `RMB`, expected `percent`, `points`, `count`, `multiple`, `ratio`, `index`, a currency such as `USD` or a UCUM code such as `GW`'
  ],
  [
    'indicators',
    4,
    'unit',
    'GWh',
    'Unexpected `GWh`, expected `percent`, `points`, `count`, `multiple`, `ratio`, `index`, a currency such as `USD` or a UCUM code such as `GW`'
  ],
  [
    'indicators',
    1,
    'terms_en',
    'evening//night',
    'Unexpected empty item in a list, expected a name between the separators'
  ],
  [
    'indicators',
    1,
    'terms_zh',
    '晚间|',
    'Unexpected empty item in a list, expected a name between the separators'
  ],
  ['indicators', 1, 'choices', 'many', 'Unexpected `many`, expected `single` or `multiple`'],
  [
    'observations',
    1,
    'period',
    '24',
    'Unexpected `24`, expected a period such as `2025`, `2025-H1`, `2025-Q4`, `2025-10`, `2025-10-31` or `2024-01/2024-09`'
  ],
  [
    'observations',
    1,
    'period',
    '2024-1',
    'Unexpected `2024-1`, expected a period such as `2025`, `2025-H1`, `2025-Q4`, `2025-10`, `2025-10-31` or `2024-01/2024-09`'
  ],
  [
    'observations',
    1,
    'period',
    'FY2024',
    'Unexpected `FY2024`, expected a period such as `2025`, `2025-H1`, `2025-Q4`, `2025-10`, `2025-10-31` or `2024-01/2024-09`'
  ],
  [
    'observations',
    1,
    'period',
    '2024-01/09',
    'Unexpected `2024-01/09`, expected a period such as `2025`, `2025-H1`, `2025-Q4`, `2025-10`, `2025-10-31` or `2024-01/2024-09`'
  ],
  ['observations', 1, 'period', '2024-13', 'Unexpected `2024-13`, expected a month of the calendar'],
  ['observations', 1, 'period', '2024-Q5', 'Unexpected `2024-Q5`, expected a quarter of the calendar'],
  ['observations', 1, 'period', '2024-H3', 'Unexpected `2024-H3`, expected a half-year of the calendar'],
  ['observations', 1, 'period', '2023-02-29', 'Unexpected `2023-02-29`, expected a day of the calendar'],
  [
    'observations',
    1,
    'period',
    '2024-01/2024-13',
    'Unexpected `2024-01/2024-13`, expected a month of the calendar'
  ],
  [
    'observations',
    1,
    'period',
    '2024-01/2024-Q3',
    'Unexpected `2024-01/2024-Q3`, expected two ends of one kind such as `2024-01/2024-09`'
  ],
  [
    'observations',
    1,
    'period',
    '2024-Q3/2024-01',
    'Unexpected `2024-Q3/2024-01`, expected two ends of one kind'
  ],
  ['observations', 1, 'period', '2024/2024', 'Unexpected `2024/2024`, expected `2024`'],
  [
    'observations',
    1,
    'period',
    '2024-09/2024-01',
    'Unexpected `2024-09/2024-01`, expected `2024-01/2024-09`'
  ],
  ['observations', 1, 'value', '', 'Unexpected empty cell, expected `value`'],
  [
    'observations',
    1,
    'value',
    'NaN',
    'Unexpected `NaN`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '4e1',
    'Unexpected `4e1`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    'Infinity',
    'Unexpected `Infinity`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '40%',
    'Unexpected `40%`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '+40',
    'Unexpected `+40`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '４０',
    'Unexpected `４０`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '4\u200B0',
    'Unexpected `4U+200B0`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '.5',
    'Unexpected `.5`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '5.',
    'Unexpected `5.`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '1,000',
    'Unexpected `1,000`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '9'.repeat(41),
    `Unexpected \`${'9'.repeat(41)}\`, expected a plain decimal such as \`82\`, \`12.50\` or \`-3\``
  ],
  ['observations', 7, 'value', '-120000', 'Unexpected negative count `-120000`, expected `0` or more'],
  ['observations', 7, 'precision', '0', 'Unexpected `0`, expected a positive decimal such as `1000`'],
  ['observations', 7, 'precision', '-1000', 'Unexpected `-1000`, expected a positive decimal such as `1000`'],
  [
    'observations',
    7,
    'comparison',
    '=>',
    'Unexpected `=>`, expected `=`, `>=`, `>`, `<=`, `<`, `~`, `nearly`, `just-over` or `just-under`'
  ],
  [
    'observations',
    1,
    'evidence',
    'rumour',
    'Unexpected `rumour`, expected `primary`, `quoted`, `secondary` or `derived`'
  ],
  [
    'observations',
    1,
    'locator',
    '=A1',
    'Unexpected `=` at the start of `=A1`, expected a letter, digit or quotation mark'
  ],
  ['observations', 1, 'quote', '44% of <b>libraries</b>', 'Unexpected markup `<b`, expected plain text'],
  [
    'observations',
    1,
    'note',
    'Read\u200B twice',
    'Unexpected `U+200B` in `ReadU+200B twice`, expected visible characters'
  ],
  ['observations', 1, 'n', '12.5', 'Unexpected `12.5`, expected a whole number above zero']
]
