import {codesIn, type Inline, type InlineCode} from './segment.ts'

/**
 * Give the codes of a translation the ids of those that they stand for: the same
 * code, else the next one of its name; one that stands for none has an id of its
 * own.
 */
export function pairCodes(target: readonly Inline[], source: readonly Inline[]): Inline[] {
  const open = new Set(codesIn(source))
  const ids = new Map<InlineCode, string>()
  const take = (code: InlineCode, isSame: (other: InlineCode) => boolean): void => {
    const found = ids.has(code) ? undefined : [...open].find(isSame)
    if (!found) return
    open.delete(found)
    ids.set(code, found.id)
  }
  const codes = codesIn(target)
  for (const code of codes) take(code, (d) => keyOf(d) === keyOf(code))
  for (const code of codes) take(code, (d) => d.name === code.name)
  let own = 0
  for (const code of codes) if (!ids.has(code)) ids.set(code, `t${++own}`)
  return rename(target)

  function rename(inlines: readonly Inline[]): Inline[] {
    return inlines.map((d) => (d.type === 'text' ? d : {...d, id: ids.get(d)!, children: rename(d.children)}))
  }
}

/** What a code leads to or cites; the words that it marks do not count. */
function keyOf({name, open, close = ''}: InlineCode): string {
  return `${name} ${open} ${close}`
}
