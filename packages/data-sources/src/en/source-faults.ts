import type {SourceFaultWording} from '../source-fault.ts'

/** What is told in English of an input that cannot be used. */
export const sourceFaults: SourceFaultWording = {
  html: (name) => `Unexpected web page in \`${name}\`, expected data`,
  'not-text': (name) => `Unexpected bytes in \`${name}\`, expected text in UTF-8 or GBK`,
  'not-csv': (name, line) => `Unexpected quotation mark in \`${name}\`, line ${line}, expected CSV`,
  'not-json': (name) => `Unexpected text in \`${name}\`, expected JSON`,
  'not-xlsx': (name) => `Unexpected file \`${name}\`, expected a workbook (.xlsx)`,
  'not-docx': (name) => `Unexpected file \`${name}\`, expected a document (.docx)`,
  'not-pdf': (name) => `Unexpected file \`${name}\`, expected a PDF that can be read`,
  'not-service': (name, service) => `Unexpected content of \`${name}\`, expected an answer of ${service}`,
  'too-large': (name, most) => `Unexpected size of \`${name}\`, expected at most ${most} MiB`,
  'zip-bomb': (name, most) =>
    `Unexpected size of what is packed in \`${name}\`, expected at most ${most} MiB`,
  empty: (name) => `Unexpected empty \`${name}\`, expected a table`,
  'no-sheet': (sheet, names) => `Unexpected sheet \`${sheet}\`, expected one of ${names}`,
  'no-page': (page, count) => `Unexpected page \`${page}\`, expected one from 1 to ${count}`,
  'no-column': (header, headers) => `Unexpected column \`${header}\`, expected one of ${headers}`,
  'no-roles': (headers) =>
    `Unexpected columns ${headers}, expected to be told what they are: \`--columns period=…,value=…\``,
  'no-table': (name, tables) =>
    `Unexpected columns, expected those of a table in \`${name}\`${tables === '' ? ', which has none' : `: ${tables}`}`,
  'no-such-table': (name, names) => `Unexpected table \`${name}\`, expected one of ${names}`,
  'many-tables': (names) =>
    `Unexpected columns of several tables (${names}), expected one of them chosen with \`--table\``,
  'many-columns': (header, columns) =>
    `Unexpected column \`${header}\`, expected one of ${columns}, by its whole name or its number`,
  'no-period-said': (header) =>
    `Unexpected column \`${header}\` without a period, expected one with \`--period 2025\` or a column \`period=…\``,
  'open-year': (cell) =>
    `Unexpected year \`${cell}\`, which may begin in any month, expected \`--year-begins 4\` with the month in which it does`,
  'open-scale': (words, unit) =>
    `Unexpected magnitudes ${words} for values in \`${unit}\`, expected to be told with \`--multiply\` what they count in`,
  'bad-columns': (text) =>
    `Unexpected value \`${text}\` for \`--columns\`, expected \`role=Header,…\` with roles period, population, category, value, n`,
  'no-text': (name) => `Unexpected PDF \`${name}\` without text, expected one that is no picture of pages`,
  encrypted: (name) => `Unexpected password of \`${name}\`, expected a file that opens without one`,
  'no-entity': (label, near) => `Unexpected population \`${label}\`, expected one of ${near}`,
  'many-entities': (count, some) =>
    `Unexpected ${count} entities in the answer, expected some of them chosen with \`--population\`: ${some}…`,
  'wrong-type': (name, type) => `Unexpected type \`${type}\` of \`${name}\`, expected data`,
  'no-indicator': (ids) =>
    `Unexpected absence of \`--indicator\`, expected ${ids === '' ? '`id|label_en|label_zh|unit`' : `one of ${ids}, or \`id|label_en|label_zh|unit\``}`,
  'no-source': (ids) =>
    `Unexpected absence of \`--source\`, expected ${ids === '' ? '`id|title|||publisher|url|published|language`' : `one of ${ids}, or \`id|title|||publisher|url|published|language\``}`,
  'service-error': (service, message) => `${service} answers: ${message}`
}
