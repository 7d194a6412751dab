import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Articles that cite one data package, and the statistics in it. */
const articlesOfPackage = 1000
const statistics = 400
/** Citations in an edition, about as many as in a long article. */
const citations = 12

const head = {
  zh: '---\ntitle: 第NUMBER号茶馆的一年\nsummary: 茶馆卖什么，晚上又有什么。\npublished: 2026-01-10\nrights:\n  status: own\n---\n\n',
  en: '---\ntitle: A year of tea house no. NUMBER\nsummary: What tea houses sell, and what there is in the evening.\npublished: 2026-01-10\nrights:\n  status: own\n---\n\n'
}

const words = {
  zh: '茶馆的主人说，春天的茶最好，秋天的茶最香，冬天的茶只给老朋友喝。',
  en: 'The owner says that spring tea is best, autumn tea smells best, and winter tea is for old friends.'
}

/**
 * Write a publication of very many articles, each with numbers of its own: half
 * of them in both languages, the others in one.  Every hundredth has a number that is false.
 */
export function writeMany(directory: string, articles: number): void {
  for (let index = 0; index < Math.ceil(articles / articlesOfPackage); index++)
    writeData(join(directory, `data/teas-${index}`), index)

  for (let article = 0; article < articles; article++) {
    const folder = join(directory, `content/articles/tea-${article}`)
    mkdirSync(folder, {recursive: true})
    for (const language of languagesOf(article))
      writeFileSync(join(folder, `${language}.mdx`), writeText(article, language))
  }
}

function languagesOf(article: number): Array<'zh' | 'en'> {
  if (article % 2 === 0) return ['zh', 'en']
  return article % 4 === 1 ? ['zh'] : ['en']
}

function writeText(article: number, language: 'zh' | 'en'): string {
  const part = Math.floor(article / articlesOfPackage)
  const ids = Array.from({length: citations}, (_, index) => (article * 7 + index * 31) % statistics)
  const sentences = ids.map((id, index) => {
    const value = valueOf(part, id) + (article % 100 === 0 && index === 0 ? 1 : 0)
    const stat = `<Stat cite="teas-${part}/tea-${id}">${value}%</Stat>`
    return language === 'zh'
      ? `2025年，${stat}的茶馆供应第${id}号绿茶。${words.zh}`
      : `In 2025, ${stat} of tea houses served green tea no. ${id}.  ${words.en}`
  })
  return `${head[language].replace('NUMBER', String(article))}${sentences.join('\n\n')}\n`
}

function valueOf(part: number, id: number): number {
  return 10 + ((id * 37 + part * 11) % 80)
}

function writeData(directory: string, part: number): void {
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
      ...ids.map((id) => `tea-${id},2025,,,${valueOf(part, id)},,,report,p. ${id},primary,,`)
    ]
  }

  mkdirSync(directory, {recursive: true})
  for (const [name, rows] of Object.entries(tables))
    writeFileSync(join(directory, `${name}.csv`), `${rows.join('\n')}\n`)
  const resources = Object.keys(tables).map((name) => ({name, path: `${name}.csv`}))
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `teas-${part}`,
    title: `Survey of tea houses, part ${part} (invented)`,
    resources
  }
  writeFileSync(join(directory, 'datapackage.json'), JSON.stringify(description))
}
