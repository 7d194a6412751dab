import type {Block, Edition} from '@collate/articles'
import type {Publication} from '@collate/publication/core'
import {alignBlocks} from '@collate/translation/align'
import type {Location} from 'vscode-languageserver-types'
import {absolutePath, rangeOfPlace} from '../desk/places.ts'
import type {Platform} from '../platform.ts'

/** The block of the other edition that says what the one at an offset says. */
export function pairedBlockAt(
  edition: Edition,
  editions: readonly Edition[],
  offset: number,
  publication: Publication,
  {uriOf}: Platform
): Location | null {
  const [zh, en] = (['zh', 'en'] as const).map((language) => editions.find((d) => d.language === language))
  if (!zh || !en) return null
  const own = edition.blocks.findLast(({position}) => (position.start.offset ?? 0) <= offset)
  const pair = alignBlocks(zh.blocks, en.blocks).find((d) => d[edition.language] === own)
  const other = edition === zh ? en : zh
  const block: Block | undefined = own && pair?.[other.language]
  if (!block) return null
  const {start, end} = block.position
  return {uri: uriOf(absolutePath(other.path, publication)), range: rangeOfPlace(start, end)}
}
