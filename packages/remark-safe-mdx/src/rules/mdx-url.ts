/**
 * Check that links lead to web pages, mail addresses and places of this site,
 * and that pictures stand beside the article.
 *
 * See `mdx-url.md` for examples; they are also the tests.
 */
import type {Nodes} from 'mdast'
import {isLinkAddress, isPictureAddress} from '../address.ts'
import type {Fault} from '@collate/findings'
import {quoted, type NodeRule} from '../rule.ts'

export const mdxUrl: NodeRule = {
  id: 'mdx-url',
  types: ['definition', 'image', 'imageReference', 'link'],
  check(node, _parents, {definitions}) {
    if (node.type === 'link' || node.type === 'definition')
      return isLinkAddress(node.url) ? [] : [linkFault(node, node.url)]
    if (node.type === 'image') return isPictureAddress(node.url) ? [] : [pictureFault(node, node.url)]
    if (node.type !== 'imageReference') return []
    const url = definitions.get(node.identifier)
    return url === undefined || isPictureAddress(url) ? [] : [pictureFault(node, url)]
  }
}

function linkFault(node: Nodes, url: string): Fault {
  const actual = quoted(url)
  return {
    reason: `Unexpected address \`${actual}\`, expected \`https://…\`, \`mailto:…\`, \`#…\`, \`/…\` or \`./…\``,
    place: node.position,
    actual,
    expected: ['https://…', 'mailto:…', '#…', '/…', './…'],
    note: {
      zh: '链接只能是 `https`、`http`、`mailto`、`#片段`、以 `/` 开头的本站路径或以 `./` 开头的相对路径；不能带用户名和密码、空白、反斜杠或 `..`。',
      en: 'A link is `https`, `http`, `mailto`, a `#fragment`, a path of this site from `/`, or a relative path from `./`; it has no user name or password, white space, backslash or `..` in it.'
    }
  }
}

function pictureFault(node: Nodes, url: string): Fault {
  const actual = quoted(url)
  return {
    reason: `Unexpected picture \`${actual}\`, expected \`./name.jpg\``,
    place: node.position,
    actual,
    expected: ['./name.jpg'],
    note: {
      zh: '图片放在文章的文件夹里，写成 `./名称.png`（或 `.jpg`、`.jpeg`、`.webp`、`.avif`），名称只用小写字母、数字和连字符，不带 `?` 和 `#`。',
      en: 'A picture stands in the folder of the article and is written `./name.png` (or `.jpg`, `.jpeg`, `.webp`, `.avif`), in lower-case letters, digits and hyphens, without `?` or `#`.'
    }
  }
}
