import type {SourceNoteWording} from '../note.ts'

/** What is told in English of an input that was taken in. */
export const sourceNotes: SourceNoteWording = {
  mark: () => 'it begins with a byte order mark, which was left out',
  wide: (name) => `it is written in ${name} and was converted to UTF-8`,
  gbk: () => 'it is written in GBK (GB 18030) and was converted to UTF-8',
  separator: (separator) => `its cells are separated by \`${separator}\`, which was read as a comma`,
  'decimal-comma': (cell, value) => `\`${cell}\` was read as ${value}: a comma before decimals`,
  roles: (roles) => `columns were taken by their names: \`--columns ${roles}\``,
  'no-value': (cell) => `\`${cell}\` is no value and was left out`,
  'no-number': (cell) => `\`${cell}\` cannot be read as one number and was left out`,
  'no-period': (cell) => `\`${cell}\` cannot be read as a period and was left out`,
  'no-label': (cell) => `\`${cell}\` stands in a row without a label and was left out`,
  'wrong-unit': (cell, unit) => `\`${cell}\` is not in \`${unit}\` and was left out`,
  formula: (cell) => `a formula without a result (\`${cell}\`) was left out`,
  several: (text) => `several numbers of this unit stand in “${text}”: add the right one by hand`,
  'unsaid-period': (text) => `no period is said of the number in “${text}”: give it with \`--period\``,
  'open-year': (text) =>
    `“${text}” names a year that may begin in any month: say in which with \`--year-begins 4\``,
  unsure: (text) =>
    `“${text}” rounds, plans, denies, revises or compares its number, or names several times: add it by hand`,
  'other-base': (text) => `“${text}” counts somebody who is not given: name them with \`--population\``,
  cut: (text) => `“${text}” has no beginning or no end on its page: add it by hand`,
  'counted-in': (words, factor) =>
    `“${words}” stands above its values, which were multiplied by ${factor}; \`--multiply 1\` keeps them as they are`,
  bracketed: (cell, value) => `\`${cell}\` was read as ${value}: brackets as a minus`,
  marked: (cell, value) => `\`${cell}\` was read as ${value}; what stands behind it points to a note`,
  'title-year': (year) => `rows that name only a part of a year were taken for ${year}, as its title says`,
  repeated: (key) => `${key} stands here a second time with the same value`,
  contradicts: (key, first, second) =>
    `${key} is ${first} and here ${second}; neither was taken, add the right one by hand`,
  revised: (key, before, after) =>
    `${key} was ${before} in this source and becomes ${after}: look whether that is right`,
  label: (label, missing) => `“${label}” has no label in ${missing === 'zh' ? 'Chinese' : 'English'} yet`,
  unit: (unit) => `the service gives the unit as “${unit}”: give the indicator a unit with \`--indicator\``,
  pages: (count) => `${count} pages were asked for, one after the other`,
  scaled: (unit, factor) => `the service counts in “${unit}”; values were multiplied by ${factor}`,
  'not-chosen': (count, labels) =>
    `${count} other entities were left out${labels === undefined ? '' : ` (${labels})`}; \`--population\` chooses them by their labels`
}
