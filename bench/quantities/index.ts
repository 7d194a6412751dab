/**
 * What we read of each form and how fast, beside @microsoft/recognizers-text-number
 * on the same texts in the same run.
 *
 * `node bench/quantities/index.ts [CHARACTERS]`: the longest text of the growth, by default 1,000,000.
 */
import process from 'node:process'
import {findQuantities, type Language} from '@collate/claims'
import {compareForms, compareNoise, type FormRow} from './forms.ts'
import {readNumbersWithPeer, readWithPeer} from './peer.ts'
import {timeOf} from './speed.ts'
import {textOfLength, textsOf} from './texts.ts'

const languages: Language[] = ['zh', 'en']
const longest = Number(process.argv[2] ?? 1_000_000)
/** The peer is not asked for more: it takes seconds for every hundred thousand characters. */
const longestForPeer = 100_000

printForms()
printSpeed()
printGrowth()

function printForms(): void {
  for (const language of languages) {
    const rows = compareForms(language)
    console.log(`\n${language}: sentences of each form, and how many are read right (peer: value only)`)
    console.table(table([...rows, total('all', rows), compareNoise(language)]))
  }
}

function table(rows: readonly FormRow[]): Record<string, Omit<FormRow, 'form'>> {
  return Object.fromEntries(rows.map(({form, ...counts}) => [form, counts]))
}

function total(form: string, rows: readonly FormRow[]): FormRow {
  const sum = (count: 'sentences' | 'right' | 'peer') => rows.reduce((left, row) => left + row[count], 0)
  return {form, sentences: sum('sentences'), right: sum('right'), peer: sum('peer')}
}

function printSpeed(): void {
  console.log('\nmilliseconds for 1,000 characters')
  const texts = languages.flatMap((language) =>
    Object.entries(textsOf(language)).map(([name, text]) => ({language, name, text}))
  )
  // One reader after the other: what one leaves behind to be collected is not for the other to pay.
  const ours = texts.map(({language, text}) => timeOf(text, (d) => findQuantities(d, language)))
  const numbers = texts.map(({language, text}) => timeOf(text, (d) => readNumbersWithPeer(d, language), 2))
  const all = texts.map(({language, text}) => timeOf(text, (d) => readWithPeer(d, language), 2))
  console.table(
    texts.map(({language, name, text}, index) => ({
      text: `${language} ${name}`,
      characters: text.length,
      ours: round(ours[index]!),
      'peer, numbers': round(numbers[index]!),
      times: round(numbers[index]! / ours[index]!),
      'peer, all': round(all[index]!),
      'times all': round(all[index]! / ours[index]!)
    }))
  )
}

function printGrowth(): void {
  console.log('\nmilliseconds for 1,000 characters of texts that grow')
  const rows = languages.flatMap((language) => {
    const lengths: number[] = []
    for (let length = 1000; length <= longest; length *= 10) lengths.push(length)
    return lengths.map((length) => {
      const text = textOfLength(language, length)
      return {
        language,
        characters: length,
        ours: round(timeOf(text, (d) => findQuantities(d, language), 3)),
        'peer, numbers':
          length > longestForPeer ? '–' : round(timeOf(text, (d) => readNumbersWithPeer(d, language), 1))
      }
    })
  })
  console.table(rows)
}

function round(number: number): number {
  return Number(number.toPrecision(3))
}
