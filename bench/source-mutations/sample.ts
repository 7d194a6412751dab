/** So many of the items, the same for the same seed. */
export function sampleOf<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const rest = [...items]
  const sample: Item[] = []
  let state = seed
  while (sample.length < count && rest.length > 0) {
    // The mixing of SplitMix32: neighbouring seeds draw other samples.
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    const at = ((mixed ^ (mixed >>> 15)) >>> 0) % rest.length
    sample.push(...rest.splice(at, 1))
  }
  return sample
}
