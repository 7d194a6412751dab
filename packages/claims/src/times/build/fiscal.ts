import type {Built, Captured, TimeSign} from '../sign.ts'
import type {TimeAnchor, TimeName} from '../time.ts'
import {noSuchTime, yearOf} from './points.ts'

type Fiscal = Extract<TimeName, {kind: 'fiscal'}>

const builders = {
  /** `y`, or `y` to `b`; or a shift `w` from the present one. */
  fiscalYear: ({y, b, w}: Captured) =>
    y ? yearAs(y, b) : fiscal({kind: 'fiscal', from: w!.tag as TimeAnchor, back: w!.value}),

  /** A year and the one after it, 2023/24: of a school, a season or a state. */
  doubleYear: ({y, b}: Captured) => yearAs(y!, b),

  /** A part `p`, or the quarter `n`, of the fiscal year that is spoken of. */
  fiscalPart: ({p, n}: Captured) => {
    if (n && (n.value < 1 || n.value > 4)) return noSuchTime()
    const part = p?.time?.kind === 'part' ? p.time.part : `Q${n!.value}`
    return fiscal({kind: 'fiscal', from: 'claim', back: 0, part})
  },

  /** A quarter `q` of a fiscal year, where the year `y` or the fiscal year `f` stands beside it. */
  fiscalQuarter: ({q, y, f}: Captured) => {
    const {part} = q!.time as Fiscal
    if (part === undefined) return
    if (y) return fiscal({kind: 'fiscal', year: String(yearOf(y)), part})
    const {time} = f!
    return time?.kind === 'fiscal' && time.part === undefined ? fiscal({...time, part}) : undefined
  }
}

/** Years that are not those of the calendar. */
export const fiscals: Record<keyof typeof builders, (captured: Captured) => Built | undefined> = builders

function fiscal(time: Fiscal): Built {
  return {cat: 'fiscal', tag: time.part ? 'part' : 'year', value: 0, time}
}

function yearAs(y: TimeSign, b: TimeSign | undefined): Built | undefined {
  const year = yearOf(y)
  if (!b) return fiscal({kind: 'fiscal', year: String(year)})
  const isNext = b.value === year + 1 || b.value === (year + 1) % 100
  return isNext ? fiscal({kind: 'fiscal', year: `${year}/${year + 1}`}) : undefined
}
