/** A process that makes typefaces. */
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {create, type Font} from 'fontkit'
import subsetFont from 'subset-font'
import {wholeFace, type FaceWeight} from './whole-face.ts'

/** A typeface to make, of the characters given. */
export type SubsetJob = {characters: string; weight: FaceWeight}

/** It, as WOFF2, or what the whole typeface lacks. */
export type SubsetAnswer = {font: Uint8Array} | {missing: string[]}

const faces = new Map<FaceWeight, {bytes: Buffer; font: Font}>()

process.on('message', (job: SubsetJob) => {
  void makeSubset(job).then((answer) => process.send!(answer))
})

async function makeSubset({characters, weight}: SubsetJob): Promise<SubsetAnswer> {
  const {bytes, font} = faces.get(weight) ?? loadFace(weight)
  const missing = [...characters].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!))
  if (missing.length > 0) return {missing}
  return {font: await subsetFont(bytes, characters, {targetFormat: 'woff2'})}
}

function loadFace(weight: FaceWeight): {bytes: Buffer; font: Font} {
  const bytes = readFileSync(wholeFace(weight))
  const face = {bytes, font: create(bytes) as Font}
  faces.set(weight, face)
  return face
}
