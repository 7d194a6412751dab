import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {foldFontForms} from '../fold-font-forms.ts'
import {SourceFault} from '../source-fault.ts'
import {readRulings, type Ruling} from './rulings.ts'

/** A piece of text on a page, in points from its lower left corner. */
export type PdfPiece = {
  text: string
  x: number
  y: number
  width: number
  size: number
  /** A name of its font, which says nothing but that it is another one. */
  font: string
}

/** A page with all its text, and the lines that are drawn on it where they were asked for. */
export type PdfPage = {number: number; pieces: PdfPiece[]; rulings: Ruling[]}

const mebibyte = 1024 * 1024
const largest = 64 * mebibyte
const mostPages = 1000

/**
 * Read the text of pages of a PDF, with its places.  Nothing in it is run.
 *
 * @param wanted - which pages, from 1 on; default: all
 * @param withRulings - whether to look for lines as well: they cost more than the text
 * @throws {SourceFault}
 */
export async function readPdfPages(
  bytes: Uint8Array,
  name: string,
  wanted: ReadonlySet<number> | undefined,
  withRulings: boolean
): Promise<PdfPage[]> {
  if (bytes.length > largest) throw new SourceFault('too-large', name, String(largest / mebibyte))
  const {document, codes} = await openPdf(bytes, name)
  try {
    const count = document.numPages
    const outside = [...(wanted ?? [])].find((d) => d < 1 || d > count)
    if (outside !== undefined) throw new SourceFault('no-page', String(outside), String(count))
    const pages: PdfPage[] = []
    for (let number = 1; number <= Math.min(count, mostPages); number++) {
      if (wanted && !wanted.has(number)) continue
      const page = await document.getPage(number)
      const {items} = await page.getTextContent()
      const pieces = items.flatMap((d) => ('str' in d ? pieceOf(d) : []))
      pages.push({number, pieces, rulings: withRulings ? await readRulings(page, codes) : []})
      page.cleanup()
    }
    if (pages.every((d) => d.pieces.length === 0)) throw new SourceFault('no-text', name)
    return pages
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Loaded, the library says on the console that it cannot draw; nothing is drawn here. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const {warn} = console
  Object.assign(console, {warn: () => undefined})
  try {
    return await load()
  } finally {
    Object.assign(console, {warn})
  }
}

async function openPdf(bytes: Uint8Array, name: string) {
  const {getDocument, OPS, VerbosityLevel} = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
  // Bundled, there is no file that a worker could be loaded from: this process is one.
  Object.assign(globalThis, {pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs')})
  try {
    const document = await getDocument({
      data: new Uint8Array(bytes),
      ...characterMaps(),
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: VerbosityLevel.ERRORS
    }).promise
    const both = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]
    const filled = new Set([OPS.fill, OPS.eoFill, ...both])
    const stroked = new Set([OPS.stroke, OPS.closeStroke, ...both])
    return {document, codes: {...OPS, filled, stroked}}
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new SourceFault(isLocked ? 'encrypted' : 'not-pdf', name)
  }
}

/**
 * Where the maps from codes to characters are: many a Chinese PDF names one
 * instead of holding it.  Bundled, they lie beside this file.
 */
function characterMaps(): {cMapUrl?: string; cMapPacked?: boolean} {
  const beside = new URL('./cmaps/', import.meta.url)
  const folder = existsSync(beside) ? beside : mapsOfPackage()
  return folder ? {cMapUrl: fileURLToPath(folder), cMapPacked: true} : {}
}

function mapsOfPackage(): URL | undefined {
  try {
    return new URL('./cmaps/', import.meta.resolve('pdfjs-dist/package.json'))
  } catch {
    return undefined
  }
}

type TextItem = {str: string; transform: number[]; width: number; fontName: string}

function pieceOf({str, transform, width, fontName}: TextItem): PdfPiece[] {
  const [a, b, , d, x, y] = transform as [number, number, number, number, number, number]
  // Text that runs upwards is the name of an axis, or a mark at the edge.
  if (str.trim() === '' || Math.abs(b) > Math.abs(a)) return []
  return [{text: foldFontForms(str), x, y, width, size: Math.abs(d) || Math.abs(a), font: fontName}]
}
