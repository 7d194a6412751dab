import type {ReasonPhrases} from '../citations/reasons.ts'

export const reasonPhrases: ReasonPhrases = {
  value(verdict, source, isChange) {
    if (isChange)
      return verdict === 'agrees'
        ? 'the change follows from two waves'
        : `the change does not follow from two waves (this one has ${source})`
    return verdict === 'agrees'
      ? `the value fits (${source})`
      : `the value does not fit: the source has ${source}`
  },
  measure(verdict, found, missing) {
    if (verdict === 'open') return 'the indicator asks for no words'
    const named =
      found.length > 0 ? `the sentence says ${quoted(found)}` : 'the sentence has no word of the indicator'
    return verdict === 'agrees' ? named : `${named} and lacks ${quoted(missing)}`
  },
  category: (verdict, labels) =>
    say(verdict, `the ${labels.length > 1 ? 'categories' : 'category'} ${quoted(labels)}`),
  population: (verdict, label) => say(verdict, `the population “${label}”`),
  period(verdict, period, isNewest) {
    if (verdict === 'open') return `names no time: ${period}${isNewest ? ', the newest,' : ''} is assumed`
    return verdict === 'agrees' ? `names ${period}` : `names another time than ${period}`
  },
  direction: (verdict) => (verdict === 'agrees' ? 'rise or fall is right' : 'rise or fall is wrong')
}

function say(verdict: string, what: string): string {
  if (verdict === 'open') return `does not name ${what}`
  return verdict === 'agrees' ? `names ${what}` : `names something else than ${what}`
}

function quoted(words: readonly string[]): string {
  return words.map((d) => `“${d}”`).join(', ')
}
