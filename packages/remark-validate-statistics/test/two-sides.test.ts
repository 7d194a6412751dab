import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {test} from 'node:test'
import * as fc from 'fast-check'
import {readExamples} from '@collate/findings/examples'
import {checkText, statistics, type Language} from './check-text.ts'
import {withCitations} from './corpus/cited.ts'
import {corpus as en} from './corpus/en.ts'
import {corpus as zh} from './corpus/zh.ts'

/** Sentences that say true and false things of all kinds, with their citations. */
const texts: Array<{language: Language; text: string}> = [
  ...en.map(([sentence]) => ({language: 'en' as const, text: withCitations(sentence)})),
  ...zh.map(([sentence]) => ({language: 'zh' as const, text: withCitations(sentence)})),
  // One number of several names, several names for fewer numbers.
  ...[
    '使用即时通讯和视频会议的员工占<Stat cite="remote-work/tools#video">77%</Stat>。',
    '使用即时通讯、视频会议和在线文档的员工占<Stat cite="remote-work/tools#documents">49%</Stat>。',
    '员工使用即时通讯、视频会议和在线文档的比例<Stat cite="remote-work/tools@2023">分别为82%和77%</Stat>。',
    '员工使用即时通讯、视频会议和在线文档的比例<Stat cite="remote-work/tools#video">分别为82%和77%</Stat>。'
  ].map((text) => ({language: 'zh' as const, text})),
  ...[
    '<Stat cite="remote-work/tools#video">77% of employees</Stat> use chat and video calls.',
    '<Stat cite="remote-work/tools#video">over 76% of employees</Stat> use chat and video calls.'
  ].map((text) => ({language: 'en' as const, text})),
  ...(await pages())
]

async function pages(): Promise<typeof texts> {
  const folder = new URL('../src/rules/', import.meta.url)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'))
  const examples = await Promise.all(names.map((name) => readExamples(new URL(name, folder))))
  return examples.flat().map(({language, input}) => ({language, text: input}))
}

/** The names that the fixtures have, in groups of those that stand for each other. */
const names: Record<Language, string[][]> = {en: groupsIn('en'), zh: groupsIn('zh')}

function groupsIn(language: Language): string[][] {
  const groups = [...statistics.packages.values()].flatMap(({populations, indicators}) => [
    [...populations.values()].map(({label}) => label[language]),
    ...[...indicators.values()].map(({categories}) =>
      [...categories.values()].map(({label}) => label[language])
    )
  ])
  return [...groups, ['2021', '2022', '2023', '2024', '2025']].filter((group) => group.length > 1)
}

const hedges: Record<Language, string[]> = {
  en: ['over ', 'at least ', 'nearly ', 'about ', 'up to ', 'just over ', 'from 2025 to '],
  zh: ['超过', '至少', '近', '约', '至多', '略高于', '不到']
}

const pins = ['@2023', '@2025', '@2023..2025', '~managers', '~women', '#chat', '#bus', '^2025-04-04']

/** A change of one thing, chosen by numbers: another name or number, a hedge, a pin. */
type Edit = (text: string, language: Language, pick: readonly [number, number]) => string

const edits: Edit[] = [
  (text) => text,
  (text, language, [which, other]) => {
    const found = names[language].flatMap((group) =>
      group.flatMap((name) => (shown(text).includes(name) ? [{name, group}] : []))
    )
    const {name, group} = at(found, which) ?? {name: '', group: ['']}
    return name === '' ? text : outside(text, (part) => part.replaceAll(name, at(group, other)!))
  },
  (text, language, [which, other]) =>
    nth(text, /(?<![\w.])\d[\d,.]*(?=%)/g, which, (number) => at(hedges[language], other) + number),
  (text, _, [which, other]) => {
    const numbers = [...shown(text).matchAll(/(?<![\w.])\d[\d,.]*(?=%)/g)].map(([number]) => number)
    return nth(text, /(?<![\w.])\d[\d,.]*(?=%)/g, which, (number) => at(numbers, other) ?? number)
  },
  (text, _, [which]) => nth(text, /(?<![\w.])\d[\d,.]*(?=%)/g, which, (number) => `${number}.0`),
  (text, _, [which, other]) =>
    text.replaceAll(/cite="([^" @~#^]+)"/g, (all, cite: string, index: number) =>
      index % 3 === which % 3 ? `cite="${cite}${at(pins, other)}"` : all
    )
]

function at<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length]
}

function shown(text: string): string {
  return text.replaceAll(/<[^>]*>/g, '')
}

/** Edit a text outside its tags. */
function outside(text: string, edit: (part: string) => string): string {
  return text.replaceAll(/(^|>)([^<]*)/g, (_, end: string, part: string) => end + edit(part))
}

/** Replace one of the matches that are no part of a tag. */
function nth(text: string, pattern: RegExp, which: number, replace: (match: string) => string): string {
  const count = [...shown(text).matchAll(pattern)].length
  let index = 0
  return outside(text, (part) =>
    part.replaceAll(pattern, (match) => (index++ === which % count ? replace(match) : match))
  )
}

/** The findings of a text that say nothing: both sides alike, or one of them empty. */
function idle(text: string, language: Language): string[] {
  return checkText(text, language).file.messages.flatMap(({ruleId, reason, actual, expected}) => {
    const sides = /^Unexpected `([^`]*)`.*, expected .*?`([^`]*)`$/.exec(reason)
    const isAlike = expected?.includes(actual ?? '') || (sides && sides[1] === sides[2])
    return isAlike || reason.includes('``') ? [`${ruleId}: ${reason}`] : []
  })
}

test('a finding', async (t) => {
  await t.test('should expect another thing than what is there, in every example', () => {
    for (const {language, text} of texts) assert.deepEqual(idle(text, language), [], text)
  })

  await t.test('should do so wherever one or two things are changed', () => {
    const edit = fc.tuple(fc.constantFrom(...edits), fc.tuple(fc.nat(40), fc.nat(40)))
    fc.assert(
      fc.property(fc.constantFrom(...texts), edit, edit, ({language, text}, ...changes) => {
        const other = changes.reduce((before, [change, pick]) => change(before, language, pick), text)
        assert.deepEqual(idle(other, language), [], other)
      }),
      {numRuns: 700}
    )
  })
})
