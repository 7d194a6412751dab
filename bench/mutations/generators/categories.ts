import {sentenceAround, shownText, type Generator} from '../mutant.ts'

const rules = ['statistic-category', 'statistic-period', 'statistic-value', 'statistic-hedge']

/** A value under another category's name, and two values of a list in each other's place. */
export const categories: Generator = ({language, source, claims}) => [
  ...claims.flatMap((claim) => {
    const observation = claim.observations[0]
    const category = observation?.category
    if (!observation || !category || claim.observations.length > 1) return []
    const sentence = sentenceAround(source, claim.start)
    const text = shownText(source, sentence)
    const name = [category.label[language], ...category.aliases[language]].find((d) => text.includes(d))
    if (!name) return []
    const start = sentence.start + text.indexOf(name)
    return [...observation.indicator.categories.values()]
      .filter((other) => other.id !== category.id && !text.includes(other.label[language]))
      .slice(0, 4)
      .map((other) => ({
        facet: 'category',
        rules,
        start,
        end: start + name.length,
        replacement: other.label[language]
      }))
  }),
  ...claims.slice(1).flatMap((second, index) => {
    const first = claims[index]!
    const sameList = first.observations[0]?.indicator === second.observations[0]?.indicator
    const sameSentence =
      sentenceAround(source, first.start).start === sentenceAround(source, second.start).start
    if (!sameList || !sameSentence || first.written === second.written) return []
    if (!first.observations[0]?.category) return []
    const between = source.slice(first.end, second.start)
    return [
      {
        facet: 'order of a list',
        rules,
        start: first.start,
        end: second.end,
        replacement: source.slice(second.start, second.end) + between + source.slice(first.start, first.end)
      }
    ]
  })
]
