import type {Ruling} from './rulings.ts'

/** Lines that cross: where those upright stand from the left, where the others stand from the top, and all of them. */
export type Lattice = {xs: number[]; ys: number[]; rulings: Ruling[]}

/** What stands this near, in points, is at the same place, or touches. */
const near = 2.5

/** Find the lines that cross each other into rows and columns: two of each at least. */
export function latticesOf(rulings: readonly Ruling[]): Lattice[] {
  const joined = [true, false].flatMap((isUpright) =>
    joinedUp(rulings.filter((d) => d.isUpright === isUpright))
  )
  const groups: Ruling[][] = []
  for (const ruling of joined) {
    const touched = groups.filter((group) => group.some((d) => cross(d, ruling)))
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push([...touched.flat(), ruling])
  }
  return groups.map(latticeOf).filter(({xs, ys}) => xs.length > 2 && ys.length > 2)
}

/** Whether a line at a place runs by a height or a distance from the left. */
export function isDrawn(rulings: readonly Ruling[], isUpright: boolean, at: number, beside: number): boolean {
  return rulings.some(
    (d) =>
      d.isUpright === isUpright &&
      Math.abs(d.at - at) <= near &&
      d.from <= beside + near &&
      beside - near <= d.to
  )
}

/** Lines of one direction that go on where others of them end, each drawn for one cell, as one. */
function joinedUp(rulings: readonly Ruling[]): Ruling[] {
  const joined: Ruling[] = []
  for (const ruling of rulings.toSorted((a, b) => a.from - b.from)) {
    const last = joined.find((d) => Math.abs(d.at - ruling.at) <= near && ruling.from <= d.to + near)
    if (last) last.to = Math.max(last.to, ruling.to)
    else joined.push({...ruling})
  }
  return joined
}

function cross(a: Ruling, b: Ruling): boolean {
  if (a.isUpright === b.isUpright) return false
  return meets(a, b.at) && meets(b, a.at)
}

function meets({from, to}: Ruling, at: number): boolean {
  return from - near <= at && at <= to + near
}

/** A table may have no line at its sides: then it reaches as far as those across. */
function latticeOf(rulings: Ruling[]): Lattice {
  const upright = rulings.filter((d) => d.isUpright)
  const level = rulings.filter((d) => !d.isUpright)
  return {
    xs: places([...upright.map((d) => d.at), ...level.flatMap((d) => [d.from, d.to])]),
    ys: places([...level.map((d) => d.at), ...upright.flatMap((d) => [d.from, d.to])]).toReversed(),
    rulings
  }
}

function places(values: readonly number[]): number[] {
  const kept: number[] = []
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (kept.at(-1) ?? -Infinity) > near) kept.push(value)
  return kept
}
