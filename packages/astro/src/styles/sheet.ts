/**
 * Style by which an entry opens over the text, at the foot of the screen, when its
 * number is tapped: where nothing hovers, and where no browser shows cards.
 *
 * Reasoning: the entry is the target, so that it opens and closes without a
 * script, and it is fixed, so that the page stays where it is.  Closing leads
 * back to the number, which comes to the middle of the screen: the page moves half
 * a screen at most.
 */
export function sheetStyle(): string {
  return `@media screen and (hover:none){${rules}}@supports not selector(:interest-source){@media screen and (hover:hover){${rules}}}`
}

const open = '.entries>li:is(:target,:has(:target))'

const rules = [
  `${open}{display:block;position:fixed;inset:auto 0 0;z-index:1;max-height:60vh;overflow:auto;overscroll-behavior:contain;padding:.9rem 1.5rem calc(1rem + env(safe-area-inset-bottom));background:var(--paper);border-block-start:2px solid var(--accent)}`,
  // The way out lies over the first lines, which leave it room.
  `${open}>:first-child{padding-inline-end:3.5rem}`,
  `.entries :target .close{display:block;position:absolute;inset:.2rem .7rem auto auto;padding:.8rem;font:.88rem var(--han);color:var(--accent)}`,
  ':is(.stat,.term){scroll-margin-block-start:calc(49vh - 1.5rem)}'
].join('')
