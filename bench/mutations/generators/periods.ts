import {replaceIn, statAround, type Generator} from '../mutant.ts'

const rules = ['statistic-period', 'statistic-value']

/** Another year than the one the value belongs to. */
export const periods: Generator = ({source, claims}) =>
  unique(claims.map((claim) => statAround(source, claim.start))).flatMap((stat) =>
    [-1, 1, -2].flatMap((years) =>
      replaceIn(source, stat.start, stat.end, /20[12]\d/g, (year) => String(Number(year) + years)).map(
        (edit) => ({
          facet: 'period',
          rules,
          ...edit
        })
      )
    )
  )

function unique<T extends {start: number}>(spans: Array<T | undefined>): T[] {
  return [...new Map(spans.flatMap((span) => (span ? [[span.start, span] as const] : []))).values()]
}
