import type {ReasonPhrases} from '../citations/reasons.ts'

export const reasonPhrases: ReasonPhrases = {
  value(verdict, source, isChange) {
    if (isChange)
      return verdict === 'agrees' ? '变化与两期数值相符' : `变化与两期数值不符（这一期为${source}）`
    return verdict === 'agrees' ? `数值相符（来源为${source}）` : `数值不符：来源为${source}`
  },
  measure(verdict, found, missing) {
    if (verdict === 'open') return '这项指标没有规定用词'
    const named = found.length > 0 ? `句中有${quoted(found)}` : '句中没有这项指标的用词'
    return verdict === 'agrees' ? named : `${named}，缺${quoted(missing)}`
  },
  category: (verdict, labels) => say(verdict, `类别${quoted(labels)}`),
  population: (verdict, label) => say(verdict, `统计对象“${label}”`),
  period(verdict, period, isNewest) {
    if (verdict === 'open') return `没有写明时间，取${period}${isNewest ? '（最新一期）' : ''}`
    return verdict === 'agrees' ? `写明了${period}` : `写的不是${period}`
  },
  direction: (verdict) => (verdict === 'agrees' ? '升降相符' : '升降不符')
}

function say(verdict: string, what: string): string {
  if (verdict === 'open') return `没有写明${what}`
  return verdict === 'agrees' ? `写明了${what}` : `写的不是${what}`
}

function quoted(words: readonly string[]): string {
  return words.map((d) => `“${d}”`).join('')
}
