import {sizes as english} from './en/sizes.ts'
import {findQuantities} from './find-quantities.ts'
import {foldText} from './fold/fold-text.ts'
import type {Language} from './language.ts'
import {findWrittenNumbers} from './find-written-numbers.ts'
import type {Quantity} from './quantity.ts'
import {sizeSigns} from './quantities/size-signs.ts'
import {sizes as chinese} from './zh/sizes.ts'

/** Words of either language before signs: a Chinese text writes MB, too. */
const words: ReadonlyArray<readonly [string, string]> = [
  ...Object.entries(sizeSigns),
  ...Object.entries(english),
  ...Object.entries(chinese)
].toSorted(([a], [b]) => b.length - a.length)

/**
 * Find the sizes of files and the speeds of lines: 512 MB, 750 kilobytes, 75万字节, 10 Mbps.
 *
 * They measure a thing by the way, and so are no quantities that need a source; two editions agree on them all the
 * same.  Units are UCUM codes (`MBy`, `Mbit/s`).
 */
export function findSizes(text: string, language: Language): Quantity[] {
  const folded = foldText(text)
  return findWrittenNumbers(text, language).flatMap(
    ({start: first, end, value: number, upper, isShare: isPart}): Quantity[] => {
      // i386 is a name.
      if (/[a-z]/i.test(text[first - 1] ?? '')) return []
      const from = folded.indexOf(end)
      const behind = folded.text.slice(from, from + longest)
      const gap = /^[ -]?/.exec(behind)![0].length
      const found = words.find(
        ([word]) => behind.startsWith(word, gap) && endsThere(behind, gap + word.length)
      )
      if (!found) return []
      const [word, code] = found
      const other = isPart && lastOfTwo(text.slice(first, end), code)
      const start = other ? end - other.length : first
      const [written, isShare] = other ? [other, false] : [number, isPart]
      // Half a gigabyte.
      const value = isShare ? String(Number(written) / 100) : written
      const last = folded.behind(from + gap + word.length)
      const quantity: Quantity = {
        start,
        end: last,
        kind: 'measure',
        value,
        unit: bitsOf(code, text.slice(end, last)),
        step: stepOf(value),
        hedge: 'exactly'
      }
      return [withHedge(text, {...quantity, ...(upper !== undefined && {upper})}, language)]
    }
  )
}

const longest = 24

/** 32/64-bit, 16/32 GB: one size or the other, where 3/4 of a gigabyte are one. */
function lastOfTwo(written: string, code: string): string | undefined {
  const [, last] = /^\d+\/(\d+)$/.exec(written) ?? []
  return last !== undefined && (code === 'bit' || Number(last) > mostParts) ? last : undefined
}

/** Into more parts nothing is cut that is measured in such units. */
const mostParts = 10

/** The words around a size hedge it as they hedge a length of time: at most 512 MB, 约 2 GB. */
function withHedge(text: string, size: Quantity, language: Language): Quantity {
  const before = text.slice(Math.max(0, size.start - reach), size.start)
  const time = lengths[language]
  const behind = text.slice(size.end, size.end + reach)
  const read = findQuantities(before + time + behind, language).find(
    ({start, end}) => start <= before.length && before.length < end
  )
  if (!read || read.hedge === 'exactly') return size
  const shift = size.end - before.length - time.length
  return {
    ...size,
    start: size.start - before.length + read.start,
    end: Math.max(size.end, read.end + shift),
    hedge: read.hedge
  }
}

/** A few words. */
const reach = 32
const lengths: Record<Language, string> = {zh: '7 分钟', en: '7 minutes'}

/** Of a speed the small letter counts: Mb/s are bits, MB/s bytes. */
function bitsOf(code: string, written: string): string {
  return /[kKMG]b\/s$/.test(written) ? code.replace('By', 'bit') : code
}

function endsThere(text: string, at: number): boolean {
  return !/[a-z]/.test(text[at - 1]!) || !/[a-z\d]/.test(text[at] ?? '')
}

/** 1.5 is good to a tenth. */
function stepOf(value: string): string {
  const decimals = value.split('.')[1]?.length ?? 0
  return decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`
}
