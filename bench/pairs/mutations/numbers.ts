import type {Mutation} from '../mutation.ts'

/** The next number that no rounding excuses: digits turned round, else far away. */
function otherNumber(text: string): string {
  const digits = text.replace(/\D/g, '')
  const turned = [...digits].toReversed().join('')
  if (digits.length > 1 && turned !== digits && !turned.startsWith('0'))
    return text.replace(/\d[\d,.]*/, turned)
  return text.replace(/\d/, (digit) =>
    String((Number(digit) % 9) + 1 === Number(digit) ? 1 : (Number(digit) + 3) % 10 || 4)
  )
}

export const numbers: Mutation[] = (['zh', 'en'] as const).flatMap((language) => [
  {
    name: 'another percentage',
    rules: ['number'],
    language,
    find: /(?<![\d.])\d+(?:\.\d+)?%/gu,
    replace: ([text]) => otherNumber(text!)
  },
  {
    name: 'another count or amount',
    rules: ['number', 'unit'],
    language,
    find: /(?<![\d.,@/?=v-])\d{2,}(?:,\d{3})*(?:\.\d+)?(?=\s?(?:万|亿|million|billion|家|座|人|名|节|公里|个月|hospitals|libraries|seats|shippers|wagons|households|months|members|cities|GW|吉瓦))/gu,
    replace: ([text]) => otherNumber(text!)
  },
  {
    name: 'another year',
    rules: ['year'],
    language,
    find: /(?<![\d.,/=-])20[12]\d(?![\d%.-])(?!")/gu,
    replace: ([text]) => String(Number(text) - 3)
  }
])
