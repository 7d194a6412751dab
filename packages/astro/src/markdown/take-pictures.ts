import type {Root} from 'mdast'
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'

declare module 'vfile' {
  interface DataMap {
    /** Names of the pictures in the text. */
    pictures: string[]
  }
}

/** Make pictures components of ours: they are published in other formats and widths, never as they came. */
export function takePictures() {
  return (tree: Root, file: VFile): void => {
    const pictures = new Set<string>()
    visit(tree, 'image', (node, index, parent) => {
      const name = node.url.replace(/^\.\//, '')
      pictures.add(name)
      const attributes = Object.entries({name, alt: node.alt ?? '', slug: file.data.edition?.slug ?? ''}).map(
        ([key, value]) => ({type: 'mdxJsxAttribute' as const, name: key, value})
      )
      const picture: MdxJsxTextElement = {
        type: 'mdxJsxTextElement',
        name: 'Picture',
        attributes,
        children: []
      }
      parent!.children.splice(index!, 1, picture as never)
    })
    file.data.pictures = [...pictures]
  }
}
