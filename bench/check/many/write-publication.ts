import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** How many statistics the articles share. */
const statistics = 400
/** Citations in an edition, about as many as in a long article. */
const citations = 12

const head = {
  zh: '---\ntitle: 茶馆的一年\nsummary: 茶馆卖什么，晚上又有什么。\npublished: 2026-01-10\nrights:\n  status: own\ntranslation:\n  from: en\n---\n\n',
  en: '---\ntitle: A year of tea houses\nsummary: What tea houses sell, and what there is in the evening.\npublished: 2026-01-10\nrights:\n  status: own\n---\n\n'
}

const words = {
  zh: '这一段还有别的话要说：[一份名单](https://example.org/list)、**强调**和普通的文字，一句接一句，像一篇真正的文章那样。茶馆的主人说，春天的茶最好，秋天的茶最香，冬天的茶只给老朋友喝。',
  en: 'There is more to say here: [a list](https://example.org/list), **emphasis** and plain words, one sentence after another, as in a real article.  The owner says that spring tea is best, autumn tea smells best, and winter tea is for old friends.'
}

/**
 * Write a publication of many articles that differ in what they cite.
 *
 * @returns for each statistic, how many articles cite it
 */
export function writePublication(directory: string, articles: number): Map<string, number> {
  writeData(join(directory, 'data/tea-houses'))
  const citedBy = new Map<string, number>()

  for (let article = 0; article < articles; article++) {
    const cited = new Set(
      Array.from({length: citations}, (_, index) => (article * 7 + index * 31) % statistics)
    )
    for (const id of cited) citedBy.set(`tea-${id}`, (citedBy.get(`tea-${id}`) ?? 0) + 1)
    const folder = join(directory, `content/articles/article-${article}`)
    mkdirSync(folder, {recursive: true})
    for (const language of ['zh', 'en'] as const) {
      const body = [...cited].map((id) => `${sentence(language, id)}${words[language]}`).join('\n\n')
      writeFileSync(join(folder, `${language}.mdx`), `${head[language]}${body}\n`)
    }
  }

  return citedBy
}

/** Change one cell of the data. */
export function changeCell(directory: string, id: string): void {
  const path = join(directory, 'data/tea-houses/observations.csv')
  const table = readFileSync(path, 'utf8')
  const row = new RegExp(`^(${id},2025,,,)(\\d+)`, 'm')
  writeFileSync(
    path,
    table.replace(row, (_, start: string, value: string) => `${start}${Number(value) - 1}`)
  )
}

function sentence(language: 'zh' | 'en', id: number): string {
  const stat = `<Stat cite="tea-houses/tea-${id}">${valueOf(id)}%</Stat>`
  return language === 'zh'
    ? `2025年，${stat}的茶馆供应第${id}号绿茶。`
    : `In 2025, ${stat} of tea houses served green tea no. ${id}.  `
}

function valueOf(id: number): number {
  return 10 + ((id * 37) % 80)
}

function writeData(directory: string): void {
  const ids = Array.from({length: statistics}, (_, id) => id)
  const tables: Record<string, string[]> = {
    sources: [
      'id,title,publisher,url,published,language',
      'report,Tea houses,Tea Board,https://example.org/tea.pdf,2025-11-03,zh'
    ],
    populations: ['id,label_en,label_zh,aliases_en,aliases_zh,size,within', 'houses,tea houses,茶馆,,,,'],
    indicators: [
      'id,label_en,label_zh,unit,population,terms_en,terms_zh,choices',
      ...ids.map((id) => `tea-${id},green tea no. ${id},第${id}号绿茶,percent,houses,no. ${id},第${id}号,`)
    ],
    categories: ['indicator,id,label_en,label_zh'],
    observations: [
      'indicator,period,category,population,value,precision,comparison,source,locator,evidence,quote,note',
      ...ids.map((id) => `tea-${id},2025,,,${valueOf(id)},,,report,p. ${id},primary,,`)
    ]
  }

  mkdirSync(directory, {recursive: true})
  for (const [name, rows] of Object.entries(tables)) {
    writeFileSync(join(directory, `${name}.csv`), `${rows.join('\n')}\n`)
  }
  const resources = Object.keys(tables).map((name) => ({name, path: `${name}.csv`}))
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'tea-houses',
    title: 'Survey of tea houses (invented)',
    resources
  }
  writeFileSync(join(directory, 'datapackage.json'), JSON.stringify(descriptor))
}
