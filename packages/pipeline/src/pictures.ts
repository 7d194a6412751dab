import {report} from '@collate/findings'
import type {PictureFinding} from '@collate/covers/pictures'
import {VFile} from 'vfile'
import {digest} from './cache/digest.ts'
import {storeFile, type FileResult} from './file-result.ts'
import {articleFault, ownFaultOf} from './rules/article-fault.ts'
import {openSource} from './open-source.ts'
import {readSource, sizeOfSource, sourcesIn} from './sources.ts'

/** A picture of an article. */
export type Picture = {
  slug: string
  name: string
  isCover: boolean
}

/** Checks pictures, all those of an article at once; returns those with findings, by slug. */
export type PictureCheck = (pictures: readonly Picture[]) => Promise<Map<string, FileResult[]>>

/**
 * Check pictures, several at once.  Each is decoded in a process of its own,
 * with limits of its own; what several articles show is decoded once.
 */
export function createPictureCheck(content: string, processes: number): PictureCheck {
  const known = new Map<string, Promise<PictureFinding[]>>()
  return (pictures) => checkPictures(content, pictures, {processes, known})
}

async function checkPictures(
  content: string,
  pictures: readonly Picture[],
  {processes, known}: {processes: number; known: Map<string, Promise<PictureFinding[]>>}
): Promise<Map<string, FileResult[]>> {
  const found = new Map<string, FileResult[]>()
  const queue: Picture[] = []
  for (const [slug, own] of Map.groupBy(pictures.toReversed(), (d) => d.slug)) {
    const excess = tooManyBytes(content, own) ?? (await tooManyPixels(content, own))
    if (excess) found.set(slug, [excess])
    else queue.push(...own)
  }
  await Promise.all(
    Array.from({length: processes}, async () => {
      for (let picture = queue.pop(); picture; picture = queue.pop()) {
        const result = await checkPicture(content, picture, known)
        if (result.messages.length > 0) found.set(picture.slug, [...(found.get(picture.slug) ?? []), result])
      }
    })
  )

  return found
}

/** Of all pictures of an article that are decoded; what is larger by itself is not. */
const most = {bytes: 24 * 1024 * 1024, pixels: 100_000_000}

function tooManyBytes(content: string, pictures: readonly Picture[]): FileResult | undefined {
  const sizes = pictures.map((d) => sizeOfSource(content, pathOf(d)))
  const bytes = sizes.filter((size) => size <= most.bytes).reduce((sum, size) => sum + size, 0)
  return bytes > most.bytes ? tooMuch(pictures[0]!, mebibytes(bytes), mebibytes(most.bytes)) : undefined
}

/** A few kilobytes hold as many pixels as the decoder takes. */
async function tooManyPixels(content: string, pictures: readonly Picture[]): Promise<FileResult | undefined> {
  const {pixelsToDecode} = await import('@collate/covers/pictures')
  let pixels = 0
  for (const path of pictures.map(pathOf)) {
    const bytes = readSource(content, path)
    if (bytes) pixels += pixelsToDecode(bytes, sizeOfSource(content, path))
  }
  return pixels > most.pixels ? tooMuch(pictures[0]!, megapixels(pixels), megapixels(most.pixels)) : undefined
}

/** Say that the pictures of an article are more than can be decoded in the time that an article has. */
function tooMuch({slug}: Picture, actual: string, expected: string): FileResult {
  const file = new VFile({path: `articles/${slug}`})
  report(
    file,
    {
      ruleId: 'article-limit',
      severity: 'error',
      reason: `Unexpected pictures of \`${actual}\` together, expected at most \`${expected}\``,
      place: {line: 1, column: 1},
      claim: 'pictures',
      actual,
      expected: [expected],
      note: notes
    },
    '@collate/pipeline'
  )
  return storeFile(file, {claims: 0, statistics: []})
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}

function megapixels(pixels: number): string {
  return `${(pixels / 1_000_000).toFixed(1)} megapixels`
}

function pathOf({slug, name}: Picture): string {
  return `articles/${slug}/${name}`
}

const notes = {
  zh: '每张图片都要完整解码一次，合起来太大就会很慢；这些图片都没有检查。发布时最宽只用 1600 像素：请缩小图片，或拆成几篇文章。',
  en: 'Every picture is decoded as a whole, which is slow where they are so large together; none of them was checked.  At most 1,600 pixels of their width are published: make them smaller, or split the article.'
}

async function checkPicture(
  content: string,
  picture: Picture,
  known: Map<string, Promise<PictureFinding[]>>
): Promise<FileResult> {
  const {name, isCover} = picture
  const path = pathOf(picture)
  const opened = openSource(sourcesIn(content), path)
  if (opened && opened.messages.length > 0) return storeFile(opened, {claims: 0, statistics: []})
  const file = new VFile({path})
  const bytes = (opened?.value as Uint8Array | undefined) ?? new Uint8Array()
  const use = isCover ? 'cover' : 'body'
  const key = `${digest(bytes)} ${name} ${use}`
  const findings = known.get(key) ?? inspect(bytes, name, use, sizeOfSource(content, path))
  known.set(key, findings)
  try {
    for (const finding of await findings) {
      report(file, {...finding, place: {line: 1, column: 1}, claim: finding.actual}, '@collate/covers')
    }
  } catch (error) {
    articleFault.report(file, ownFaultOf(error))
  }

  return storeFile(file, {claims: 0, statistics: []})
}

/** Loaded where there is a picture: most checks have none that is new. */
async function inspect(
  bytes: Uint8Array,
  name: string,
  use: 'cover' | 'body',
  size: number
): Promise<PictureFinding[]> {
  const {inspectPicture} = await import('@collate/covers/pictures')
  return inspectPicture(bytes, name, use, size)
}
