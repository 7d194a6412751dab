/**
 * Check that a waiver gives a reason that readers understand, and is looked at
 * again within the year.
 *
 * See `waiver-reason.md` for examples; they are also the tests.
 */
import type {WaiverRule} from '../waiver-rule.ts'

const day = 86_400_000
const longest = 400
const fewestWords = 3

export const waiverReason: WaiverRule = {
  id: 'waiver-reason',
  check({until, reason}, {today}) {
    if (Date.parse(until) - Date.parse(today) > longest * day) {
      return {
        reason: `Unexpected waiver until \`${until}\`, expected at most ${longest} days ahead`,
        claim: until,
        actual: until,
        note: {
          zh: `豁免最多 ${longest} 天，到期要重新核对一次。`,
          en: `A waiver holds ${longest} days at most: the fact is looked at again once a year.`
        }
      }
    }

    if (countWords(reason) >= fewestWords) return
    return {
      reason: `Unexpected ${reason === '' ? 'note without a reason' : `reason \`${reason}\``}, expected a sentence that a reader understands`,
      claim: reason,
      actual: reason,
      note: {
        zh: '理由会作为编者注印在数字旁边，请用一句话向读者说明原因。',
        en: 'The reason is printed beside the number as an editor’s note: tell the reader why, in a sentence.'
      }
    }
  }
}

/** Latin words, and Chinese characters two to a word. */
function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0
  return words + Math.floor(han / 2)
}
