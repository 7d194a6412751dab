import type {Generator} from '../mutant.ts'

// Words of majority alone are a warning.
const isVague = ({value}: {value: string}, written: string): boolean =>
  /^(?:0|50|80|90|100)$/.test(value) && !/[\d成]|ninth|tenth/.test(written)

const kinds = new Set(['percent', 'points', 'multiple'])

/** A number whose citation is gone. */
export const citations: Generator = ({source, claims}) =>
  claims.flatMap((claim) => {
    // A hedge may stand before the tag.
    const start = source.lastIndexOf('<Stat', claim.end - 1)
    const close = source.indexOf('</Stat>', claim.end - 1)
    const open = source.indexOf('>', start) + 1
    if (
      !kinds.has(claim.claim.quantity.kind) ||
      isVague(claim.claim.quantity, claim.written) ||
      start < 0 ||
      close < 0
    )
      return []
    return [
      {
        facet: 'citation',
        rules: ['statistic-uncited'],
        start,
        end: close + '</Stat>'.length,
        replacement: source.slice(open, close)
      }
    ]
  })
