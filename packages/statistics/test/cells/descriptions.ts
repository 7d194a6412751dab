import type {Row} from './row.ts'

/** Cells of sources, populations and categories that are refused. */
export const descriptions: Row[] = [
  [
    'sources',
    1,
    'id',
    'Report 2025',
    'Unexpected `Report 2025`, expected lower case letters and digits with single `-`, `_` or `.` between them'
  ],
  [
    'sources',
    2,
    'id',
    'a--b',
    'Unexpected `a--b`, expected lower case letters and digits with single `-`, `_` or `.` between them'
  ],
  ['sources', 2, 'id', '', 'Unexpected empty cell, expected `id`'],
  ['sources', 1, 'title', '', 'Unexpected empty cell, expected `title`'],
  ['sources', 1, 'title', '<b>Libraries</b>', 'Unexpected markup `<b`, expected plain text'],
  ['sources', 1, 'title', 'Libraries <!-- x -->', 'Unexpected markup `<!`, expected plain text'],
  ['sources', 1, 'title', 'Libraries &amp; readers', 'Unexpected markup `&amp;`, expected plain text'],
  ['sources', 1, 'title', 'Libraries &#60;', 'Unexpected markup `&#60;`, expected plain text'],
  ['sources', 1, 'title', '[Libraries](https://example.org)', 'Unexpected markup `](`, expected plain text'],
  [
    'sources',
    1,
    'title',
    '=HYPERLINK("https://example.org")',
    'Unexpected `=` at the start of `=HYPERLINK("https://example.org")`, expected a letter, digit or quotation mark'
  ],
  [
    'sources',
    1,
    'title',
    '+1 for libraries',
    'Unexpected `+` at the start of `+1 for libraries`, expected a letter, digit or quotation mark'
  ],
  [
    'sources',
    1,
    'title',
    '@libraries',
    'Unexpected `@` at the start of `@libraries`, expected a letter, digit or quotation mark'
  ],
  [
    'sources',
    1,
    'title',
    '-libraries',
    'Unexpected `-` at the start of `-libraries`, expected a letter, digit or quotation mark'
  ],
  [
    'sources',
    1,
    'title',
    '\tlibraries',
    'Unexpected `U+0009` in `U+0009libraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u0000libraries',
    'Unexpected `U+0000` in `VillageU+0000libraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\nlibraries',
    'Unexpected `U+000A` in `VillageU+000Alibraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u200Blibraries',
    'Unexpected `U+200B` in `VillageU+200Blibraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u00ADlibraries',
    'Unexpected `U+00AD` in `VillageU+00ADlibraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u202Elibraries',
    'Unexpected `U+202E` in `VillageU+202Elibraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u2028libraries',
    'Unexpected `U+2028` in `VillageU+2028libraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u{E0041}libraries',
    'Unexpected `U+E0041` in `VillageU+E0041libraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\uFE0Flibraries',
    'Unexpected `U+FE0F` in `VillageU+FE0Flibraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village libraries ',
    'Unexpected white space around `Village libraries`, expected none'
  ],
  [
    'sources',
    1,
    'publisher',
    'C\u041DCF',
    'Unexpected `U+041D` in the word `C\u041DCF`, expected letters of one script'
  ],
  ['sources', 1, 'publisher', 'Office ２', 'Unexpected digit `２`, expected `0` to `9`'],
  ['sources', 1, 'publisher', 'Office \u0663', 'Unexpected digit `\u0663`, expected `0` to `9`'],
  [
    'sources',
    1,
    'url',
    'javascript:alert(1)',
    'Unexpected `javascript:alert(1)`, expected a web address such as `https://example.org/report.pdf`'
  ],
  [
    'sources',
    1,
    'url',
    'https://user:word@example.org/',
    'Unexpected `https://user:word@example.org/`, expected a web address such as `https://example.org/report.pdf`'
  ],
  [
    'sources',
    1,
    'url',
    'https://example.org/a b',
    'Unexpected `https://example.org/a b`, expected a web address such as `https://example.org/report.pdf`'
  ],
  [
    'sources',
    1,
    'url',
    'example.org/2025.pdf',
    'Unexpected `example.org/2025.pdf`, expected a web address such as `https://example.org/report.pdf`'
  ],
  [
    'sources',
    1,
    'url',
    'file:///etc/passwd',
    'Unexpected `file:///etc/passwd`, expected a web address such as `https://example.org/report.pdf`'
  ],
  [
    'sources',
    1,
    'published',
    '2025-02-30',
    'Unexpected `2025-02-30`, expected a day such as `2026-01-20` or a month such as `2026-01`'
  ],
  [
    'sources',
    1,
    'published',
    '2025',
    'Unexpected `2025`, expected a day such as `2026-01-20` or a month such as `2026-01`'
  ],
  ['sources', 1, 'language', 'English!', 'Unexpected `English!`, expected a language tag such as `en`'],
  ['populations', 1, 'size', '0', 'Unexpected `0`, expected a whole number above zero'],
  ['populations', 1, 'size', '50.5', 'Unexpected `50.5`, expected a whole number above zero'],
  ['populations', 1, 'size', '1,000', 'Unexpected `1,000`, expected a whole number above zero'],
  [
    'populations',
    1,
    'aliases_en',
    'libraries||rooms',
    'Unexpected empty item in a list, expected a name between the separators'
  ],
  [
    'populations',
    1,
    'aliases_en',
    'libraries|libraries',
    'Unexpected second item `libraries`, expected it once'
  ],
  [
    'populations',
    1,
    'aliases_en',
    'libraries| rooms',
    'Unexpected white space around `rooms`, expected none'
  ],
  ['populations', 1, 'aliases_zh', '图书馆|<script>', 'Unexpected markup `<s`, expected plain text']
]
