/**
 * Check that every picture an edition shows stands in its folder.
 *
 * See `image-path.md` for examples; they are also the tests.
 */
import type {Definition} from 'mdast'
import type {Position} from 'unist'
import {visit} from 'unist-util-visit'
import type {Edition} from '../article.ts'
import type {EditionRule} from '../edition-rule.ts'
import type {Fault} from '@collate/findings'

export const imagePath: EditionRule = {
  id: 'image-path',
  check(edition, {pictures}) {
    return shown(edition)
      .filter(({url}) => beside.test(url) && !pictures.has(url.slice(2)))
      .map(({url, place}): Fault => fault(url, place, pictures))
  }
}

/** Other addresses are not those of pictures: `mdx-url`. */
const beside = /^\.\/[^/]+$/

type Shown = {url: string; place: Position | undefined}

function shown({frontmatter, keys, tree}: Edition): Shown[] {
  const found: Shown[] = []
  if (frontmatter?.cover) found.push({url: frontmatter.cover.image, place: keys.get('cover.image')})
  if (!tree) return found
  const named = new Set<string>()
  const defined: Definition[] = []
  visit(tree, (node) => {
    if (node.type === 'image') found.push({url: node.url, place: node.position})
    if (node.type === 'imageReference') named.add(node.identifier)
    if (node.type === 'definition') defined.push(node)
  })
  for (const {identifier, url, position} of defined)
    if (named.has(identifier)) found.push({url, place: position})
  return found
}

function fault(url: string, place: Position | undefined, pictures: ReadonlySet<string>): Fault {
  const there = [...pictures].map((name) => `./${name}`)
  return {
    reason: `Unexpected picture \`${url}\` that is not there, expected ${there.map((name) => `\`${name}\``).join(', ') || 'a picture beside the article'}`,
    place,
    claim: url,
    actual: url,
    expected: there,
    note: {
      zh: '文章所在的文件夹里没有这张图片。请把图片放进去，或改正名称（大小写也算）。',
      en: 'There is no such picture in the folder of the article.  Put it there, or mend the name; capital letters count.'
    }
  }
}
