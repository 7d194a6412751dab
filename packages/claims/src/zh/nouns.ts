import type {Reading} from '../quantities/grammar.ts'
import {isHan} from '../fold/kinds.ts'
import {createLexicon, longest} from '../quantities/lexicon.ts'
import {folded, pastSpace} from '../quantities/places.ts'
import {codeOf} from './number-words.ts'

/** Persons and things that a number in 万 may stand right before. */
const nouns =
  '受访者 受访组织 受访企业 用户 开发者 企业 组织 公司 团队 机构 员工 客户 患者 学生 居民 消费者 网民 司机 乘客 旅客 辆 台 人 家 户 名'

/** Two Han characters make most nouns; a third one ends names of persons. */
const personal = new Set([...'者员家师商户民'].map(codeOf))
/** No noun begins or goes on with these. */
const noNoun = new Set(
  [...'的是在有和与及或了已都也将被把使中里上下为到从对于以之等，其就内外多半非不最很更'].map(codeOf)
)
const following = createLexicon(nouns.split(' ').map((noun) => [noun, {noun}] as const))

/** The noun behind 个: 级别, 探索者. */
export function nounAfter(reading: Reading, at: number): string | undefined {
  const {codes} = reading
  const start = pastSpace(reading, at)
  if (!isNounPart(codes[start]!)) return undefined
  if (!isNounPart(codes[start + 1]!)) return folded(reading, start, start + 1)
  const end = personal.has(codes[start + 2]!) ? start + 3 : start + 2
  return codes[end] === codeOf('的') ? undefined : folded(reading, start, end)
}

/** The persons or things that are named right behind a number. */
export function personsAfter(reading: Reading, at: number): string | undefined {
  return longest(following, reading, at)?.value.noun
}

function isNounPart(character: number): boolean {
  return isHan(character) && !noNoun.has(character)
}
