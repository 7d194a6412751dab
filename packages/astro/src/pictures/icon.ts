import {readFile} from 'node:fs/promises'
import {extname} from 'node:path'
import {iconSvg} from '@collate/covers'
import {settings} from 'virtual:collate/settings'
import {languages} from '../articles/languages.ts'

/** Whether the icon is a drawing, which fits every size. */
export const isIconDrawn = settings.icon === undefined || extname(settings.icon).toLowerCase() === '.svg'

/**
 * The icon of the publication: its own picture, or a seal with the first sign of its name.
 *
 * @param inset - free part on each side of the seal; icons that are cut round need 0.1
 */
export async function readIcon(inset = 0): Promise<Uint8Array<ArrayBuffer>> {
  if (settings.icon !== undefined) return Uint8Array.from(await readFile(settings.icon))
  const [sign = ''] = settings.name[languages[0]!]
  return new TextEncoder().encode(await iconSvg(sign, inset, settings.covers))
}
