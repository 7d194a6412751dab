import {absoluteAddress} from '../articles/addresses.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {listCorrections} from './listing.ts'

/** How many of the newest corrections a feed holds. */
const most = 50

/** A correction as feeds of every format tell it: in words, since feed readers drop marks. */
export type CorrectionItem = {title: string; text: string; url: string; date: string}

/** The newest corrections in a language. */
export async function correctionItems(language: Language): Promise<CorrectionItem[]> {
  const {corrections: name, colon, wasBefore, isNow} = textsIn(language)
  const corrections = await listCorrections(language)
  return corrections.slice(0, most).map(({id, date, what, was, now, title}) => ({
    title: `${name}${colon}${title}`,
    text: [what, was && `${wasBefore}${colon}${was}`, now && `${isNow}${colon}${now}`]
      .filter(Boolean)
      .join('\n'),
    url: absoluteAddress(`/${language}/corrections/#${id}`),
    date: new Date(date).toISOString()
  }))
}
