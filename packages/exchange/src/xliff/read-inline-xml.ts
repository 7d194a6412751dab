import type {Element} from 'xast'
import {ExchangeFault} from '../exchange-fault.ts'
import {plainText, type Inline} from '../segment.ts'
import {localNameOf, placeOfNode} from '../xml/read-xml.ts'

const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD\uFFFC]/u

/**
 * Read the content of `source` or `target`.
 *
 * Codes have their ids and nothing else: what they are is never taken from the
 * file.
 *
 * @throws {ExchangeFault}
 */
export function readInlineXml(element: Element): Inline[] {
  const inlines: Inline[] = []
  const add = (more: readonly Inline[]): void => {
    for (const d of more) {
      const last = inlines.at(-1)
      if (d.type === 'text' && last?.type === 'text') last.value += d.value
      else inlines.push(d.type === 'text' ? {...d} : d)
    }
  }
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') add([{type: 'text', value: child.value}])
    else if (child.type === 'element') add(readElement(child))
  }
  return inlines
}

function readElement(element: Element): Inline[] {
  const name = localNameOf(element)
  const id = element.attributes['id'] ?? ''
  if (name === 'mrk') return readInlineXml(element)
  if (name === 'sm' || name === 'em') return []
  if (name === 'pc')
    return [{type: 'code', id, name: '', open: '', close: '', children: readInlineXml(element)}]
  if (name === 'ph') return [{type: 'code', id, name: '', open: '', children: []}]
  if (name === 'sc' || name === 'ec') throw new ExchangeFault('code-split', placeOfNode(element), name)
  throw new ExchangeFault('element', placeOfNode(element), name)
}

/**
 * @throws {ExchangeFault} where a text has a character that nobody sees
 */
export function expectVisible(inlines: readonly Inline[], element: Element): void {
  const found = hidden.exec(plainText(inlines).replace(/[\n\r\t]/g, ' '))
  if (!found) return
  const code = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  throw new ExchangeFault('character', placeOfNode(element), `U+${code}`)
}
