import {report} from '@collate/findings'
import {VFile} from 'vfile'
import {storeFile, type FileResult} from './file-result.ts'
import {readSource} from './sources.ts'

/** A picture of an article. */
export type Picture = {
  slug: string
  name: string
  isCover: boolean
  /** Language of the notes. */
  language: 'zh' | 'en'
}

/**
 * Check pictures, several at once.  Each is decoded in a process of its own,
 * with limits of its own.
 *
 * @returns the pictures with findings, by slug
 */
export async function checkPictures(
  content: string,
  pictures: readonly Picture[],
  processes: number
): Promise<Map<string, FileResult[]>> {
  const found = new Map<string, FileResult[]>()
  const queue = pictures.toReversed()

  await Promise.all(
    Array.from({length: processes}, async () => {
      for (let picture = queue.pop(); picture; picture = queue.pop()) {
        const result = await checkPicture(content, picture)
        if (result.messages.length > 0) found.set(picture.slug, [...(found.get(picture.slug) ?? []), result])
      }
    })
  )

  return found
}

async function checkPicture(content: string, picture: Picture): Promise<FileResult> {
  const {slug, name, isCover, language} = picture
  const file = new VFile({path: `articles/${slug}/${name}`})
  const bytes = readSource(content, file.path) ?? new Uint8Array()

  // Loaded where there is a picture: most checks have none that is new.
  const {inspectPicture} = await import('@collate/covers')
  for (const finding of await inspectPicture(bytes, name, isCover ? 'cover' : 'body')) {
    const note = finding.note[language]
    report(file, {...finding, note, place: {line: 1, column: 1}, claim: finding.actual}, '@collate/covers')
  }

  return storeFile(file, {claims: 0, statistics: []})
}
