/**
 * The process that decodes one picture and ends.
 *
 * Decoders are the code most often broken by hostile bytes, so they run alone,
 * with an empty environment: what goes wrong here ends here.
 */
import sharp from 'sharp'
import type {PictureAnswer, Job, Measure, Output, Rendered} from './job.ts'
import {pictureLimits} from './limits.ts'

const loaders = ['Jpeg', 'Png', 'Webp', 'Heif'].map((name) => `VipsForeignLoad${name}`)

sharp.block({operation: ['VipsForeignLoad']})
sharp.unblock({operation: loaders})
sharp.cache(false)
sharp.concurrency(1)

process.once('message', (job: Job) => {
  watchMemory()
  void answer(job).then((result) => process.send!(result, () => process.exit(0)))
})

async function answer(job: Job): Promise<PictureAnswer> {
  try {
    if (job.verb === 'measure') return await measure(job.bytes)
    const rendered: Rendered[] = []
    for (const output of job.outputs) rendered.push(await render(job.bytes, output))
    return {rendered}
  } catch (error) {
    return {failure: error instanceof Error ? error.message : String(error)}
  }
}

/** Read the header, then decode every pixel of what is small enough. */
async function measure(bytes: Uint8Array): Promise<PictureAnswer> {
  const header = await sharp(bytes, {limitInputPixels: false}).metadata()
  const result: Measure = {
    format: header.format as Measure['format'],
    width: header.width,
    height: header.height,
    frames: header.pages ?? 1,
    ...(header.exif && {exif: header.exif}),
    ...(header.xmp && {xmp: header.xmp})
  }
  if (result.width * result.height > pictureLimits.pixels) return {measure: result}
  try {
    await open(bytes).stats()
    return {measure: result}
  } catch (error) {
    return {measure: result, failure: error instanceof Error ? error.message : String(error)}
  }
}

/** Encode anew, upright and in sRGB; no metadata is kept. */
async function render(bytes: Uint8Array, output: Output): Promise<Rendered> {
  const picture = open(bytes).autoOrient().resize({width: output.width, withoutEnlargement: true})
  if (output.format === 'avif') picture.avif({quality: 55, effort: 4})
  if (output.format === 'webp') picture.webp({quality: 78, effort: 5})
  if (output.format === 'jpeg')
    picture.flatten({background: '#fff'}).jpeg({quality: 80, mozjpeg: true, progressive: true})
  const {data, info} = await picture.toBuffer({resolveWithObject: true})
  return {format: output.format, width: info.width, height: info.height, bytes: data}
}

function open(bytes: Uint8Array) {
  return sharp(bytes, {
    limitInputPixels: pictureLimits.pixels,
    limitInputChannels: 5,
    failOn: 'error',
    pages: 1
  })
}

/** The decoder works on threads of its own, so this timer is not held up by it. */
function watchMemory(): void {
  setInterval(() => {
    if (process.memoryUsage.rss() < pictureLimits.memory) return
    process.send!({failure: 'memory'} satisfies PictureAnswer, () => process.exit(1))
  }, 20).unref()
}
