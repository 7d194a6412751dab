import type {ShownFact} from '../facts/fact.ts'

/** Widest that a card is set, in pixels, and how many letters a line of it has then. */
export const embedWidth = 480

/** A card in a page of somebody else: address and name of the card, and how many pixels it is high. */
export type EmbeddedCard = {url: string; title: string; height: number}

/** What others put into their pages to show a card. */
export function embedCode({url, title, height}: EmbeddedCard): string {
  return `<iframe src="${asAttribute(url)}" title="${asAttribute(title)}" width="100%" height="${height}" style="max-width:${embedWidth}px;border:0" loading="lazy"></iframe>`
}

/**
 * How high a card is: on the screen of a telephone it still does not scroll.
 *
 * @param words - what stands on it beside the sentence
 */
export function embedHeight({sentence}: Pick<ShownFact, 'sentence'>, words: readonly string[]): number {
  const lines = [sentence, ...words].reduce((sum, text) => sum + Math.ceil(lettersOf(text) / 40), 0)
  return 168 + 24 * lines
}

/** Chinese letters are as wide as two others. */
function lettersOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2E7F' ? 2 : 1), 0)
}

/** A text as it stands between the quotation marks of an attribute. */
export function asAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
