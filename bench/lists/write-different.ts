import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {houses, offers, people, titles, topics, years, type Named} from './words.ts'

/** A publication of articles that differ in what they say, cite and are about; the same for the same number of them. */
export type Written = {articles: number; claims: number}

/**
 * Write so many articles over five years, with data packages of several fields.
 *
 * @param directory - gets `content/` and `data/`
 * @param cover - picture of all articles but every tenth; the covers of all others are drawn
 */
export function writeDifferent(directory: string, articles: number, cover?: string): Written {
  for (const [index, house] of houses.entries()) writePackage(join(directory, 'data', house.id), house, index)
  let claims = 0
  for (let number = 0; number < articles; number++) claims += writeArticle(directory, number, cover)
  writeFileSync(
    join(directory, 'content/redirects.csv'),
    `from,to\nan-old-name,${slugOf(0)}\na-wrong-survey,\n`
  )
  return {articles, claims}
}

function slugOf(number: number): string {
  const house = pick(houses, number)
  return `${house.id}-${offerOf(number).id}-${number}`
}

/** What an article is about first: a title comes again after hundreds. */
function offerOf(number: number): Named {
  return pick(offers, number * 7 + Math.floor(number / 120))
}

/** @returns how many numbers it states, in each language */
function writeArticle(directory: string, number: number, cover: string | undefined): number {
  const folder = join(directory, 'content/articles', slugOf(number))
  mkdirSync(folder, {recursive: true})
  const own = number % 10 === 0 ? undefined : cover
  if (own !== undefined) cpSync(own, join(folder, 'cover.png'))
  const day = dayOf(number)
  const cited = citationsOf(number, Number(day.slice(0, 4)) - 1)
  for (const language of ['zh', 'en'] as const) {
    const body = cited.map((one, index) => paragraph(one, index, language)).join('\n\n')
    const [first] = cited
    const chart = number % 3 === 0 ? `\n\n<Chart of="${first!.house.id}/${first!.offer.id}" />` : ''
    writeFileSync(
      join(folder, `${language}.mdx`),
      `${headOf(number, day, language, own === undefined)}\n${body}${chart}\n`
    )
  }
  return cited.length
}

type Cited = {house: Named; offer: Named; year: number}

/** Numbers of two kinds of houses, one of them twice in some articles. */
function citationsOf(number: number, year: number): Cited[] {
  const count = 8 + (number % 7)
  const cited = Array.from({length: count}, (_, index): Cited => ({
    house: pick(houses, number + (index % 3 === 2 ? 1 : 0)),
    offer: index === 0 ? offerOf(number) : pick(offers, number * 7 + index * 5),
    year: Math.max(years[0]!, year - (index % 4))
  }))
  return number % 5 === 0 ? [...cited, cited[0]!] : cited
}

function paragraph({house, offer, year}: Cited, index: number, language: 'zh' | 'en'): string {
  const stat = (text: string) => `<Stat cite="${house.id}/${offer.id}">${text}</Stat>`
  const share = `${valueOf(house, offer, year)}%`
  const sentences = {
    zh: [
      `${year}年，${stat(`${share}的${house.zh}`)}提供${offer.zh}。`,
      `调查显示，${year}年${stat(`${share}的${house.zh}`)}提供${offer.zh}。`,
      `在${year}年，提供${offer.zh}的占${house.zh}的${stat(share)}。`
    ],
    en: [
      `In ${year}, ${stat(`${share} of ${house.en}`)} offered ${offer.en}.`,
      `The survey shows that in ${year}, ${stat(`${share} of ${house.en}`)} offered ${offer.en}.`,
      `Of all ${house.en}, ${stat(`${share} of ${house.en}`)} offered ${offer.en} in ${year}.`
    ]
  }
  const more = {
    zh: `负责人说，${offer.zh}是附近居民最先问起的事，也是志愿者最愿意做的事；冬天来的人少一些，春天又多起来。`,
    en: `Those who run them say that ${offer.en} are what neighbours ask for first, and what volunteers like doing best; fewer come in winter, and more again in spring.`
  }
  return `${pick(sentences[language], index)}${language === 'en' ? ' ' : ''}${more[language]}`
}

function headOf(number: number, day: string, language: 'zh' | 'en', isDrawn: boolean): string {
  const house = pick(houses, number)
  const offer = offerOf(number)
  const tags = [pick(topics, number), pick(topics, number * 3 + 1)].map((topic) => topic[language])
  const lines = [
    '---',
    `title: "${pick(titles, number)[language](house, offer)}"`,
    `summary: "${language === 'zh' ? `${house.zh}提供什么，又是谁在用：第${number + 1}篇观察。` : `What ${house.en} offer, and who uses it: observation no. ${number + 1}.`}"`,
    `published: ${day}`,
    'source:',
    `  title: "Notes on ${house.en}"`,
    `  url: https://notes.example/${slugOf(number)}`,
    `  author: ${pick(people.authors, number)}`,
    '  publisher: Notes',
    '  language: en',
    `translator: ${pick(people.translators[language], number)}`,
    `reviewer: ${pick(people.translators[language], number + 3)}`,
    'rights:',
    '  status: granted',
    ...(isDrawn
      ? []
      : ['cover:', '  image: ./cover.png', `  alt: "${language === 'zh' ? '一摞书' : 'A pile of books'}"`]),
    ...(language === 'zh' ? ['translation:', '  from: en'] : []),
    `tags: ["${[...new Set(tags)].join('", "')}"]`,
    ...(number % 20 === 7
      ? [
          'corrections:',
          `  - date: ${day.slice(0, 8)}28`,
          `    what: "${language === 'zh' ? '一个年份写错了。' : 'A year was wrong.'}"`
        ]
      : []),
    '---',
    ''
  ]
  return lines.join('\n')
}

/** Five years, the newest first to be written last. */
function dayOf(number: number): string {
  const [month, day] = [1 + ((number * 5) % 12), 1 + ((number * 3) % 27)]
  return `${2022 + (number % 5)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function writePackage(directory: string, house: Named, index: number): void {
  const tables: Record<string, string[]> = {
    sources: [
      'id,title,title_zh,publisher,url,published,language',
      ...years.map(
        (year) =>
          `report-${year},Survey of ${house.en} ${year},${year}年${house.zh}调查,Board of ${house.en},https://board.example/${house.id}/${year}.pdf,${year}-12-01,en`
      )
    ],
    populations: ['id,label_en,label_zh,size', `${house.id},${house.en},${house.zh},`],
    indicators: [
      'id,label_en,label_zh,unit,population,terms_en,terms_zh',
      ...offers.map(({id, en, zh}) => `${id},offering ${en},提供${zh},percent,${house.id},${en},${zh}`)
    ],
    categories: ['indicator,id,label_en,label_zh'],
    observations: [
      'indicator,period,category,population,value,source,locator,evidence,quote,n',
      ...offers.flatMap((offer) =>
        years.map((year) => {
          const evidence = ['primary', 'quoted', 'secondary'][(year + index) % 3]
          return `${offer.id},${year},,,${valueOf(house, offer, year)},report-${year},p. ${year % 30},${evidence},,${800 + index}`
        })
      )
    ]
  }
  mkdirSync(directory, {recursive: true})
  for (const [name, rows] of Object.entries(tables))
    writeFileSync(join(directory, `${name}.csv`), `${rows.join('\n')}\n`)
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: house.id,
    title: `Survey of ${house.en} (invented)`,
    version: '1.0.0',
    resources: Object.keys(tables).map((name) => ({name, path: `${name}.csv`}))
  }
  writeFileSync(join(directory, 'datapackage.json'), JSON.stringify(descriptor))
}

function valueOf(house: Named, offer: Named, year: number): number {
  const seed = [...`${house.id} ${offer.id}`].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997,
    7
  )
  return 5 + ((seed + (year - years[0]!) * 3) % 88)
}

function pick<Value>(list: readonly Value[], number: number): Value {
  return list[number % list.length]!
}
