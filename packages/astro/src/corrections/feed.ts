import {absoluteAddress} from '../articles/addresses.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {listCorrections} from './listing.ts'
import type {ChangePart} from './mark-change.ts'

/** How many of the newest corrections a feed holds. */
const most = 50

/** A correction as feeds of every format tell it: in words, since feed readers drop marks. */
export type CorrectionItem = {title: string; text: string; url: string; date: string}

/** The newest corrections in a language. */
export async function correctionItems(language: Language): Promise<CorrectionItem[]> {
  const texts = textsIn(language)
  const corrections = await listCorrections(language)
  return corrections.slice(0, most).map(({id, date, summary, subjects}) => ({
    title: `${texts.corrections}${texts.colon}${[...new Set(subjects.map(({title}) => title))].join(texts.listSeparator)}`,
    text: [
      ...(summary ? [summary] : []),
      ...subjects.flatMap(({passages}) =>
        passages.map(({name, parts}) => [name, say(parts)].filter(Boolean).join(' '))
      )
    ].join('\n'),
    url: absoluteAddress(`/${language}/corrections/#c-${id}`),
    date: new Date(date).toISOString()
  }))
}

function say(parts: readonly ChangePart[]): string {
  return parts
    .map(({kind, text}) => (kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text))
    .join('')
}
