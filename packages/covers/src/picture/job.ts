import type {PictureType} from './type.ts'

/** What the process that holds the decoder is asked. */
export type Job =
  {verb: 'measure'; bytes: Uint8Array} | {verb: 'render'; bytes: Uint8Array; outputs: Output[]}

/** A file to make of a picture. */
export type Output = {format: 'avif' | 'webp' | 'jpeg'; width: number}

/** What the head of a file says of its picture; sides in pixels, metadata as they stand in it. */
export type Measure = {
  format: PictureType | 'heif'
  width: number
  height: number
  frames: number
  exif?: Uint8Array
  xmp?: Uint8Array
}

/** One encoded picture; sides in pixels. */
export type Rendered = Output & {height: number; bytes: Uint8Array}

/** What it answers; `failure` is a code or the decoder's own words. */
export type PictureAnswer =
  {measure: Measure; failure?: string} | {rendered: Rendered[]} | {failure: 'time' | 'memory' | (string & {})}
