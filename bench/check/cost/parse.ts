/** Parses the articles of a directory with the syntax of our articles, and does nothing else. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const articles = join(process.argv[2]!, 'content/articles')
const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly).freeze()
let blocks = 0

for (const slug of readdirSync(articles))
  for (const language of ['zh', 'en']) {
    const source = readFileSync(join(articles, slug, `${language}.mdx`), 'utf8')
    blocks += processor.parse(source.slice(source.indexOf('\n---\n') + 5)).children.length
  }

console.log(`${blocks} blocks`)
