import type {Files} from '@collate/language-service'

/** A folder that a person has opened; all paths begin with its name: `/tea/content/articles`. */
export type OpenFolder = Files & {
  name: string
  /**
   * Write a file, or give it to the person where the browser cannot write.
   *
   * @returns how it was done
   */
  save(path: string, text: string): Promise<'written' | 'downloaded'>
  /** The same of a file that is not there yet, and of the folders that it stands in; rejects where it is. */
  create(path: string, text: string): Promise<'written' | 'downloaded'>
}

/** The parts of a path behind the name of the folder. */
export function partsBelow(name: string, path: string): string[] {
  const [first, ...parts] = path.split('/').filter((d) => d !== '')
  if (first !== name) throw missingFile(path)
  return parts
}

/** What a system says of a file that is not there. */
export function missingFile(path: string): Error {
  return Object.assign(new Error(path), {code: 'ENOENT'})
}
