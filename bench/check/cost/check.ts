/** Checks the articles of a directory: characters and MDX, statistics, and the two editions against each other. */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {readEdition} from '@collate/articles'
import {contentDisk} from '@collate/articles/disk'
import {createProcessor} from '@collate/pipeline'
import {disk} from '@collate/statistics/disk'
import {readStatistics} from '@collate/statistics/read'
import {checkPair} from '@collate/translation'
import {libraryOf} from 'remark-validate-statistics/reading'

const publication = process.argv[2]!
const content = join(publication, 'content')
const {statistics} = await readStatistics(join(publication, 'data'), disk)
const processor = createProcessor({statistics, today: '2026-11-25'})
const packages = [...statistics.packages.keys()]
const library = libraryOf(statistics)
let claims = 0
let errors = 0

for (const slug of readdirSync(join(content, 'articles'))) {
  const [zh, en] = [
    await readEdition(content, slug, 'zh', contentDisk),
    await readEdition(content, slug, 'en', contentDisk)
  ]
  for (const {tree, file} of [zh, en]) {
    await processor.run(tree!, file)
    claims += file.data.claims!.length
  }
  const cited = packages.filter((name) => String(zh.file).includes(`"${name}/`))
  const vocabulary = {zh: library.words(cited, 'zh').names, en: library.words(cited, 'en').names}
  checkPair({zh, en}, {vocabulary})
  for (const {file} of [zh, en]) errors += file.messages.filter((d) => d.fatal && !d.waived).length
}

console.log(`${claims} claims, ${errors} errors`)
