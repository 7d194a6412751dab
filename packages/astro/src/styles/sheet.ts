import {textsIn, type Language} from '../texts/text.ts'

/**
 * Style by which an entry opens over the text, at the foot of the screen, when its
 * number is tapped: where nothing hovers, and where no browser shows cards.
 *
 * Reasoning: the entry is the target, so that it opens and closes without a
 * script, and it is fixed, so that the page stays where it is.  Closing leads
 * back to the number, which comes to the middle of the screen: the page moves half
 * a screen at most.
 *
 * @param closing - languages in which the way back to the number is named as the way out, for a list without one of its
 * own
 */
export function sheetStyle(closing: readonly Language[] = []): string {
  const named = closing
    .map(textsIn)
    .map(({tag, close}) => `.value:target a:lang(${tag})::after{content:'\u00A0${close}'}`)
  const sheet = [rules, ...named].join('')
  return `@media screen and (hover:none){${sheet}}@supports not selector(:interest-source){@media screen and (hover:hover){${sheet}}}`
}

const open = '.entries>li:is(:target,:has(:target))'

const rules = [
  `${open}{display:block;position:fixed;inset:auto 0 0;z-index:1;max-height:60vh;overflow:auto;overscroll-behavior:contain;padding:.9rem 4.5rem calc(1rem + env(safe-area-inset-bottom)) 1.5rem;background:var(--paper);border-block-start:2px solid var(--accent)}`,
  `${open} :is(:target,p:only-child) .close{display:block;position:absolute;inset:.2rem .7rem auto auto;padding:.8rem;font:.88rem var(--han);color:var(--accent)}`,
  '.stat{scroll-margin-block-start:calc(49vh - 1.5rem)}'
].join('')
