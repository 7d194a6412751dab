import {dirname} from 'node:path'
import {findPublication, publicationDisk} from '@collate/publication'
import {settings} from 'virtual:collate/settings'

/** What the publication is checked by. */
export const checkSettings = findPublication(settings.root, publicationDisk).check

/** Whether a path, or a folder that it is in, is none of the publication's. */
export function isLeftOut(path: string): boolean {
  return checkSettings.isIgnored(path) || (dirname(path) !== path && isLeftOut(dirname(path)))
}
