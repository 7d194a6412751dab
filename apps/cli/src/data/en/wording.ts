import {plural} from '../../totals.ts'
import type {DataWording} from '../wording.ts'

function pagesIn(pages: readonly number[]): string {
  if (pages.length === 1) return `page ${pages[0]}`
  const isRun = pages.length - 1 === pages.at(-1)! - pages[0]!
  return `pages ${isRun ? `${pages[0]}–${pages.at(-1)}` : pages.join(', ')}`
}

/** What whoever makes a data package reads in English. */
export const dataWording: DataWording = {
  questions: {
    title: 'What is the report called?',
    sourceTitle: 'Title of the publication that the numbers stand in?',
    publisher: 'Who published it?',
    url: 'Where can it be read? (https://…)',
    published: 'When was it published? (2026-01-20, or 2026-01)',
    language: 'In which language is it? (en, zh…)',
    id: 'Which id shall it have?',
    population:
      'Whom does it count? In English, such as “village households”; Enter when there is nobody else',
    indicator:
      'What does it measure? In English, such as “open in the evening”; Enter when there is nothing else',
    labelIn: (label, language) => `What is “${label}” in ${language === 'zh' ? 'Chinese' : 'English'}?`,
    aliases: 'Other English names of it, separated by |? (Enter: none)',
    unit: 'Unit? (percent, points, count, multiple, ratio, index, a currency such as CNY, a UCUM code such as h)',
    base: 'Of whom?',
    nobody: 'nobody in particular',
    terms: (language) =>
      `Words that a sentence about it must carry, in ${language === 'zh' ? 'Chinese' : 'English'}? Groups separated by |, alternatives by / (Enter: none)`
  },
  check: {
    problems: 'Wrong',
    missing: 'Missing',
    names: 'Names of populations that took part in findings',
    broken: 'Sentences that do not hold with these data',
    named: (words, name, population) => `\`${words}\` was read as \`${name}\`, a name of \`${population}\``,
    expected: (text, expected) =>
      `\`${text}\` would have to be ${expected.map((d) => `\`${d}\``).join(' or ')}`,
    gone: (text) => `\`${text}\` no longer has a statistic`,
    fine: (name, rows) => `\`${name}\`: nothing wrong, nothing missing (${plural(rows, 'observation')})`,
    counts: (name, {rows, errors, warnings, missing, broken}) =>
      `\`${name}\`: ${plural(rows, 'observation')}; ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${missing} missing, ${plural(broken, 'sentence')} that ${broken === 1 ? 'does' : 'do'} not hold`,
    watching: 'Waiting for changes; Ctrl+C ends it.'
  },
  proposed: {
    nothing: (name) => `\`${name}\` has all of it already; nothing to add`,
    none: (sought) =>
      sought
        ? `no value found: sentences with ${sought.terms.map((d) => `\`${d}\``).join(' or ')} were sought on ${pagesIn(sought.pages)}; other words are \`terms_en\` and \`terms_zh\` of the indicator, tables are read with \`--columns\``
        : 'no value found in these columns',
    refused: (errors, unlabelled) =>
      unlabelled > 0
        ? `${plural(unlabelled, 'label')} asked for: give them with \`--population\`, \`--indicator\` or \`--category\` as \`id|label_en|label_zh\`, or answer on a terminal; nothing was written`
        : `${plural(errors, 'error')} would stand in the package; nothing was written`,
    written: (count, folder) => `${plural(count, 'observation')} written to \`${folder}\``,
    shown: (count) => `${plural(count, 'observation')}; nothing was written, \`--write\` writes them`
  },
  cancelled: 'Nothing was written.',
  made: (folder, next) =>
    `A new data package is in \`${folder}\`.  Next:\n\n${next.map((d) => `  ${d}\n`).join('')}`
}
