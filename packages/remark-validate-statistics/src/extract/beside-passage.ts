import type {Language} from '@collate/claims'
import {languageOfTag} from '@collate/claims/text'
import type {Places} from '@collate/visible-text/place'
import {isComponent, type ShownText} from '@collate/visible-text/shown'
import type {Passage} from './passage.ts'

/** A text beside the body, which may only say what the body cites. */
export function besidePassage(shown: ShownText, places: Places): Passage {
  const {as, text, start, end, note, path} = shown
  const chart = path.at(-1)
  const language = languageOfText(shown)
  return {
    as,
    text,
    shown: text,
    own: {start: 0, end: text.length},
    stats: [],
    ...(language && {language}),
    ...(chart && isComponent(chart, 'Chart') && {chart}),
    ...(note && {note}),
    caption: () => '',
    items: [],
    footnotes: [],
    isQuoted: () => false,
    source: () => ({start, end}),
    place: () => places.position(start, end),
    isBeside: true
  }
}

function languageOfText({language}: ShownText): Language | undefined {
  return language === undefined ? undefined : languageOfTag(language)
}
