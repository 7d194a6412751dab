/**
 * Check that what is cited is there.
 */
import type {UnknownCitation} from '../citation.ts'
import {code, codes} from '../code.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {Disagreement, Rule} from '../rule.ts'

export const unknown: Rule = {
  id: 'statistic-unknown',
  check: ({stats, context}) =>
    stats.flatMap((stat) =>
      stat.unknown.map((citation) => ({
        ...unknownCitation(citation, context.language),
        span: stat.readings[0]?.claim.quantity ?? stat.span,
        stat,
        readings: stat.readings
      }))
    )
}

export function unknownCitation(
  {text, what, name, known}: UnknownCitation,
  language: PassageContext['language']
): Omit<Disagreement, 'span'> {
  const expected = alike(name, known).map((d) => text.replace(name, d))
  const forms = expected.length > 0 ? codes(expected) : code('package/indicator[@period][#category]')
  return {
    severity: 'error',
    reason: `Unexpected citation ${code(text || 'cite=""')}, expected ${forms}`,
    actual: text,
    expected,
    note: wordings[language](what, name, known)
  }
}

/** What was probably meant: names that begin alike, else all there are when they are few. */
function alike(name: string, known: readonly string[]): string[] {
  const begin = name.slice(0, Math.max(3, Math.floor(name.length / 2)))
  const near = known.filter((d) => d.startsWith(begin))
  return near.length > 0 ? near : known.length <= most ? [...known] : []
}

const most = 5

const wordings = {
  zh(what: UnknownCitation['what'], name: string, known: string[]): string {
    if (what === 'citation') return `“${name}”不是一条引用：写作“数据包/指标”，必要时加“@时期”和“#分项”。`
    const nouns = {package: '数据包', indicator: '指标', period: '时期', category: '分项'}
    return `没有名为“${name}”的${nouns[what]}。${known.length > 0 ? `现有：${known.slice(0, 12).join('、')}。` : ''}`
  },
  en(what: UnknownCitation['what'], name: string, known: string[]): string {
    if (what === 'citation')
      return `“${name}” is no citation: write package/indicator, with @period and #category where they are needed.`
    return `There is no ${what} “${name}”.${known.length > 0 ? `  There are: ${known.slice(0, 12).join(', ')}.` : ''}`
  }
}
