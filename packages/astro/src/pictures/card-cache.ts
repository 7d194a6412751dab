import {drawCard} from '@collate/covers'
import {settings} from 'virtual:collate/settings'
import {keptFile} from './kept-file.ts'

/** Changes when the same card would be drawn otherwise. */
const version = 3

type CardInput = Parameters<typeof drawCard>[0]

/** Draw a card, or take it from the build before. */
export function keptDrawing(card: CardInput): Promise<Uint8Array> {
  return keptFile('cards', 'png', [version, card], () => drawCard(card, settings.covers))
}
