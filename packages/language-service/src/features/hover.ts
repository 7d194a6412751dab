import type {Edition} from '@collate/articles'
import type {Publication} from '@collate/publication/core'
import type {CheckedClaim} from 'remark-validate-statistics'
import {phrasesOf} from 'remark-validate-statistics/judging'
import type {Hover} from 'vscode-languageserver-types'
import {absolutePath, rangeOfOffsets, sourceOf} from '../desk/places.ts'
import type {Platform} from '../platform.ts'
import {escapeMarkdown} from '../text/escape-markdown.ts'
import type {DeskWords} from '../desk-words.ts'
import {claimAt} from './claim-at.ts'

/** Sources that a card spells out. */
const most = 5

/** What stands behind the number at an offset; nothing elsewhere. */
export function hoverAt(
  edition: Edition,
  offset: number,
  publication: Publication,
  platform: Platform,
  words: DeskWords
): Hover | null {
  const claim = claimAt(edition, offset)
  if (!claim || claim.observations.length === 0) return null
  return {
    contents: {kind: 'markdown', value: card(claim, edition, publication, platform, words)},
    range: rangeOfOffsets(sourceOf(edition), claim.start, claim.end)
  }
}

function card(
  {reading, observations, arithmetic}: CheckedClaim,
  {language}: Edition,
  publication: Publication,
  {uriOf}: Platform,
  words: DeskWords
): string {
  const phrases = phrasesOf({language})
  const says = [...reading.says, ...(arithmetic === undefined ? [] : [arithmetic])]
  const sources = observations.slice(0, most).map((row) => {
    const {path, line} = row.place
    const uri = encodeURI(uriOf(absolutePath(path, publication)))
      .replaceAll('(', '%28')
      .replaceAll(')', '%29')
    const quote = row.quote ? `\n\n> ${escapeMarkdown(row.quote)}` : ''
    return `${escapeMarkdown(phrases.source(row))}${quote}\n\n[${words.row}](${uri.replaceAll('%25', '%')}#L${line})`
  })
  return [...says.map((text) => `**${escapeMarkdown(text)}**`), ...new Set(sources)].join('\n\n')
}
