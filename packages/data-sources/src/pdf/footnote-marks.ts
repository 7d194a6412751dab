import type {PdfPiece} from './open-pdf.ts'

/** What points to a note: 3, a, 1,2, *, p. */
const mark = /^(?:[\d\p{L}][\d\p{L},]{0,3}|[*†‡§¶#]{1,3}|[①-⑳❶-❿])$/u
/** What stands behind these in small is part of them: m², 10⁵, CO₂. */
const raised = /(?:(?<!\p{L})(?:[kcdm]?m|ft|mi|CO|NO|PM|R)|10)$/u
/** Height of a strip of a page in which neighbours are looked for, in points. */
const strip = 24

/**
 * The text of a page without the small signs that point to its notes: a reader
 * does not take 614³ for a number of four digits.
 */
export function withoutFootnoteMarks(pieces: readonly PdfPiece[]): PdfPiece[] {
  const strips = Map.groupBy(pieces, (d) => Math.floor(d.y / strip))
  const left = new Set<PdfPiece>()
  const hostOf = (sign: PdfPiece): PdfPiece | undefined => {
    const at = Math.floor(sign.y / strip)
    return [at - 1, at, at + 1].flatMap((d) => strips.get(d) ?? []).find((d) => isBeside(sign, d))
  }
  for (const sign of pieces.toSorted((a, b) => a.x - b.x)) {
    if (!mark.test(sign.text.trim())) continue
    const host = hostOf(sign)
    if (host && (left.has(host) || !raised.test(host.text.trim()))) left.add(sign)
  }
  return pieces.filter((d) => !left.has(d))
}

/** Whether a piece stands small, right behind another one, and raised or lowered against it. */
function isBeside(sign: PdfPiece, host: PdfPiece): boolean {
  if (sign.size > 0.8 * host.size) return false
  const distance = sign.x - (host.x + host.width)
  const height = sign.y - host.y
  const isNear = distance > -0.3 * host.size && distance < 0.4 * host.size
  return isNear && height > -0.35 * host.size && height < 0.9 * host.size
}
