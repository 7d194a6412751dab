import type {Language} from '@collate/articles'
import {report} from '@collate/findings'
import type {PictureFinding} from '@collate/covers'
import {VFile} from 'vfile'
import {digest} from './cache/digest.ts'
import {storeFile, type FileResult} from './file-result.ts'
import {articleFault, faultOf} from './rules/article-fault.ts'
import {openSource, sizeOfSource} from './sources.ts'

/** A picture of an article. */
export type Picture = {
  slug: string
  name: string
  isCover: boolean
  /** Language of the notes. */
  language: Language
}

/**
 * Check pictures, several at once.  Each is decoded in a process of its own,
 * with limits of its own; what several articles show is decoded once.
 *
 * @returns the pictures with findings, by slug
 */
export async function checkPictures(
  content: string,
  pictures: readonly Picture[],
  processes: number
): Promise<Map<string, FileResult[]>> {
  const found = new Map<string, FileResult[]>()
  const queue: Picture[] = []
  for (const [slug, own] of Map.groupBy(pictures.toReversed(), (d) => d.slug)) {
    const excess = tooManyBytes(content, own)
    if (excess) found.set(slug, [excess])
    else queue.push(...own)
  }
  const known = new Map<string, Promise<PictureFinding[]>>()

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

/** Bytes of all pictures of an article that are decoded; what is larger by itself is not. */
const most = 24 * 1024 * 1024

/** Say that the pictures of an article are more than can be decoded in the time that an article has. */
function tooManyBytes(content: string, pictures: readonly Picture[]): FileResult | undefined {
  const {slug, language} = pictures[0]!
  const sizes = pictures.map(({name}) => sizeOfSource(content, `articles/${slug}/${name}`))
  const bytes = sizes.filter((size) => size <= most).reduce((sum, size) => sum + size, 0)
  if (bytes <= most) return undefined
  const file = new VFile({path: `articles/${slug}`})
  const [actual, expected] = [mebibytes(bytes), mebibytes(most)]
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
      note: notes[language]
    },
    '@collate/pipeline'
  )
  return storeFile(file, {claims: 0, statistics: []})
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}

const notes = {
  zh: '每张图片都要完整解码一次，合起来太大就会很慢；这些图片都没有检查。请缩小图片，或拆成几篇文章。',
  en: 'Every picture is decoded as a whole, which is slow where they are so large together; none of them was checked.  Make them smaller, or split the article.'
}

async function checkPicture(
  content: string,
  picture: Picture,
  known: Map<string, Promise<PictureFinding[]>>
): Promise<FileResult> {
  const {slug, name, isCover, language} = picture
  const path = `articles/${slug}/${name}`
  const opened = openSource(content, path)
  if (opened && opened.messages.length > 0) return storeFile(opened, {claims: 0, statistics: []})
  const file = new VFile({path})
  const bytes = (opened?.value as Uint8Array | undefined) ?? new Uint8Array()
  const use = isCover ? 'cover' : 'body'
  const key = `${digest(bytes)} ${name} ${use}`
  const findings = known.get(key) ?? inspect(bytes, name, use, sizeOfSource(content, path))
  known.set(key, findings)
  try {
    for (const finding of await findings) {
      const note = finding.note[language]
      report(file, {...finding, note, place: {line: 1, column: 1}, claim: finding.actual}, '@collate/covers')
    }
  } catch (error) {
    articleFault.report(file, faultOf(error))
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
  const {inspectPicture} = await import('@collate/covers')
  return inspectPicture(bytes, name, use, size)
}
