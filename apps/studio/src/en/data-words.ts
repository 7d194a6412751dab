import type {DataWords} from '../data-words.ts'
import {fieldChoices} from './field-choices.ts'
import {fieldWords} from './field-words.ts'

/** What the studio says of data in English. */
export const dataWords: DataWords = {
  tables: {
    sources: {
      name: 'Sources',
      about: 'Publications in which the numbers were read: one row for each.',
      add: 'Add a source',
      change: 'Change a source'
    },
    populations: {
      name: 'Populations',
      about: 'Whom or what the numbers count, with all the names that texts give them.',
      add: 'Add a population',
      change: 'Change a population'
    },
    indicators: {
      name: 'Indicators',
      about: 'What is measured, and the words that a sentence about it must have.',
      add: 'Add an indicator',
      change: 'Change an indicator'
    },
    categories: {
      name: 'Categories',
      about: 'The answers of an indicator that has several, such as the reasons that people gave.',
      add: 'Add a category',
      change: 'Change a category'
    },
    observations: {
      name: 'Values',
      about: 'The numbers themselves: one row for each number of each period.',
      add: 'Add a value',
      change: 'Change a value'
    }
  },
  fields: fieldWords,
  choices: fieldChoices,
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  change: (row) => `Change: ${row}`,
  filter: 'Show rows with',
  showAll: (count) => `Show all ${count} rows`,
  notShown: (count) => `${count} more ${count === 1 ? 'row is' : 'rows are'} not shown.`,
  broken: 'This file is not a sound table, so no form can change it. What is wrong is listed above.',
  empty: 'There is no row yet.',
  more: 'More that may be said',
  required: 'needed',
  nothingChosen: 'Nothing chosen',
  keep: 'Keep',
  keepAnyway: 'Keep it all the same',
  remove: 'Remove this row',
  removeSurely: 'Press again to remove it',
  cancel: 'Cancel',
  kept: 'Kept. “Save” writes it to the file.',
  removed: 'The row is gone from the table. “Save” writes that to the file.',
  rowFine: 'Nothing is wrong with this row.',
  rowCounts: (errors, warnings) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in this row.`,
  elsewhere: 'This makes other rows wrong:',
  findings: 'What was found in these data',
  severities: {error: 'Error', warning: 'Warning', missing: 'Missing'},
  counts: (errors, warnings, missing) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${missing} missing`,
  fine: 'Nothing is wrong, and nothing is missing.',
  newPackage: 'New data package',
  paste: 'Paste a table',
  pasteAbout:
    'Copy a table from a spreadsheet or a page and paste it here, with its first line: a column of years or names, and columns of numbers. The values become rows of one indicator from one source.',
  pasteText: 'The table',
  pasteFirst: 'In its first column stands',
  pastePeriod: 'Period, where the table names none',
  pasteNames: 'Fill in what these are called in the other language.',
  pasteNothing: 'No value was read that is not there already.',
  putIn: 'Put in',
  otherName: (label) => `“${label}” in the other language`,
  pasted: (values) => `${counted(values, 'value')} put in. “Save” writes them to the files.`,
  packageAbout:
    'A data package holds the numbers of one report or survey: its sources, whom it counts, what it measures, and the values. Its files are written to the folder at once; what is in them you fill in next.',
  packageTitle: 'Name of the report or survey',
  makePackage: 'Make it',
  packageRefused:
    'Give it a name, and a short name that is free: lower-case letters and digits with “-” between them.',
  packageMade: 'It is there. Add its sources first, then whom it counts, what it measures, and the values.',
  ask: 'Check the sentences that cite these data',
  asking: 'Checking the articles …',
  sentences: 'Sentences that do not hold with these data',
  sentencesHold: 'All sentences that cite these data hold.'
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
