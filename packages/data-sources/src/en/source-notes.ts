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
  'wrong-unit': (cell, unit) => `\`${cell}\` is not in \`${unit}\` and was left out`,
  formula: (cell) => `a formula without a result (\`${cell}\`) was left out`,
  several: (text) => `several numbers of this unit stand in “${text}”: add the right one by hand`,
  'unsaid-period': (text) => `no period stands in “${text}”: give it with \`--period\``,
  repeated: (key) => `${key} stands here a second time with the same value`,
  contradicts: (key, first, second) =>
    `${key} is ${first} and here ${second}; the first was kept, look which is right`,
  revised: (key, before, after) =>
    `${key} was ${before} in this source and becomes ${after}: look whether that is right`,
  label: (label, missing) => `“${label}” has no label in ${missing === 'zh' ? 'Chinese' : 'English'} yet`,
  unit: (unit) => `the service gives the unit as “${unit}”: give the indicator a unit with \`--indicator\``,
  pages: (count) => `${count} pages were asked for, one after the other`,
  scaled: (unit, factor) => `the service counts in “${unit}”; values were multiplied by ${factor}`,
  'not-chosen': (count) =>
    `${count} other entities were left out; \`--population\` chooses them by their labels`
}
