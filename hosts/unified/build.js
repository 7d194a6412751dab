import {readFile} from 'node:fs/promises'
import rehypeStringify from 'rehype-stringify'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkValidateStatistics from 'remark-validate-statistics'
import {unified} from 'unified'

const path = 'report.mdx'
const file = await unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkValidateStatistics, {data: 'data'})
  .use(remarkRehype)
  .use(rehypeStringify)
  .process({path, value: await readFile(path, 'utf8')})

console.log(String(file))
