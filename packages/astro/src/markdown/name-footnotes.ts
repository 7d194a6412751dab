import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {textsIn} from '../texts/text.ts'

/** Say in the language of the text what footnotes are called and where they lead back to. */
export function nameFootnotes() {
  return (tree: Root, file: VFile): void => {
    const texts = textsIn(file.data.article?.language ?? 'zh')
    visit(tree, 'element', (node: Element) => {
      if (node.properties.id === 'footnote-label') node.children = [{type: 'text', value: texts.footnotes}]
      if (node.properties.dataFootnoteBackref !== undefined) node.properties.ariaLabel = texts.footnoteBack
    })
  }
}
