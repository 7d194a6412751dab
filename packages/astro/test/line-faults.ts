import type {Page} from 'playwright-core'

/**
 * Lines of `main` that begin with a closing mark or end with an opening one.
 *
 * Reads where each character of a block stands, as the browser set it.
 */
export function findLineFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const closing = /[，。、；：！？）》」』”’】〉…,.;:!?)\]}%●◐○]/u
    const opening = /[（《「『“‘【〈([{]/u
    const faults: string[] = []
    for (const block of document.querySelectorAll('main :is(p, li, h1, h2, h3, dd, dt, td, figcaption)')) {
      if (block.querySelector('p, li, dd') || !(block as HTMLElement).checkVisibility()) continue
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let before: {top: number; left: number; character: string} | undefined
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        for (let at = 0; at < text.length; at++) {
          if (/\s/.test(text[at]!)) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const box = range.getClientRects()[0]
          if (!box || box.width === 0) continue
          const isNewLine = before !== undefined && box.left <= before.left && box.top > before.top + 2
          const place = text.slice(Math.max(0, at - 6), at + 6)
          if (isNewLine && closing.test(text[at]!)) faults.push(`begins: ${place}`)
          if (isNewLine && opening.test(before!.character)) faults.push(`ends: ${before!.character} ${place}`)
          before = {top: box.top, left: box.left, character: text[at]!}
        }
      }
    }
    return faults
  })
}
