import type {Nodes} from 'mdast'
import type {Component, ShownAs, Showing} from './shown-text.ts'

/** Every element that an article may use, and as what readers meet its attributes. */
export const shownAttributes: Readonly<Record<string, Readonly<Record<string, Showing>>>> = {
  Stat: {cite: 'form'},
  Note: {waives: 'form', finding: 'form', by: 'signature', until: 'form'},
  Quote: {by: 'speaker'},
  Chart: {of: 'form', kind: 'form', title: 'caption', caption: 'caption'},
  span: {lang: 'form'},
  abbr: {title: 'gloss'},
  sub: {},
  sup: {},
  kbd: {},
  br: {}
}

/** A text that is shown with a node and stands in no text of its own. */
export type ElementText = {as: ShownAs; text: string}

/** The texts that are shown with a node: a picture’s description, a chart’s caption, the title of a link. */
export function elementTexts(node: Nodes): ElementText[] {
  if (isComponent(node)) return attributeTexts(node)
  const texts: ElementText[] = []
  if ('alt' in node && node.alt) texts.push({as: 'alternative', text: node.alt})
  if ('title' in node && node.title) texts.push({as: 'gloss', text: node.title})
  return texts
}

function attributeTexts({name, attributes}: Component): ElementText[] {
  const shown = shownAttributes[name ?? ''] ?? {}
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return []
    const as = Object.hasOwn(shown, attribute.name) ? shown[attribute.name] : undefined
    return as && as !== 'form' && attribute.value.trim() !== '' ? [{as, text: attribute.value}] : []
  })
}

/** Whether a node is a component, of a name if one is given. */
export function isComponent(node: Nodes, name?: string): node is Component {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
  return isElement && (name === undefined || node.name === name)
}
