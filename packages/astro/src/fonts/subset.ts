import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {makeSubset} from './subset-pool.ts'
import {wholeFace, type FaceWeight} from './whole-face.ts'

/**
 * A typeface with some characters and no others, as WOFF2.
 *
 * Making one takes some tenths of a second, so they are kept from one build to
 * the next, under a name that the characters decide.
 *
 * @param characters - sorted, each once
 * @param cache - directory of what one build leaves for the next
 * @throws when the typeface lacks one of them: a reader would see a box
 */
export async function subsetFor(
  characters: string,
  cache: string,
  weight: FaceWeight = 'Regular'
): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(`${basename(wholeFace(weight))}\n${characters}`)
    .digest('hex')
    .slice(0, 16)
  const file = `${cache}/fonts/${key}.woff2`
  const known = await readFile(file).catch(() => undefined)
  if (known) return known
  const answer = await makeSubset({characters, weight})
  if ('missing' in answer)
    throw new Error(`Unexpected ${answer.missing.map(describe).join(', ')}, not in the typeface`)
  await mkdir(`${cache}/fonts`, {recursive: true})
  await writeFile(`${file}.${process.pid}`, answer.font)
  await rename(`${file}.${process.pid}`, file)
  return answer.font
}

function describe(character: string): string {
  return `\`${character}\` (U+${character.codePointAt(0)!.toString(16).toUpperCase()})`
}
