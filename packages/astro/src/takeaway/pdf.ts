import {parse} from 'parse5'
import type {Browser} from 'playwright-core'
import {pageCharacters} from '../fonts/page-characters.ts'
import {subsetFor} from '../fonts/subset.ts'
import type {FaceWeight} from '../fonts/whole-face.ts'

/** Version of how pages are printed: changes when the same page would give another file. */
export const printVersion = 4

/**
 * Print a page as PDF: tagged, with an outline, on A4.
 *
 * @param url - where the built page is served
 * @param address - where it is published; stands at the foot of each page
 * @param cache - directory of what one build leaves for the next
 */
export async function printPage(
  browser: Browser,
  {url, address, cache}: {url: string; address: string; cache: string}
): Promise<Uint8Array> {
  // The page’s policy would refuse the style below.
  const context = await browser.newContext({bypassCSP: true, viewport: {width: 1000, height: 1400}})
  try {
    const page = await context.newPage()
    await page.goto(url)
    await page.addStyleTag({content: (await printStyle(await page.content(), cache)) + footStyle(address)})
    await page.emulateMedia({media: 'print'})
    await page.evaluate(async () => {
      // Of AVIF and WebP the browser makes bitmaps of some megabytes; JPEG goes in as it is.
      for (const source of document.querySelectorAll('picture > source')) source.remove()
      for (const details of document.querySelectorAll('details')) details.open = true
      for (const image of document.images) image.loading = 'eager'
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
      await document.fonts.ready
    })
    return await page.pdf({tagged: true, outline: true, format: 'A4', printBackground: true})
  } finally {
    await context.close()
  }
}

/** What is on paper says where it is from. */
function footStyle(address: string): string {
  return `@page{@bottom-left{content:${JSON.stringify(address)};font:7pt sans-serif}}`
}

/** Typefaces with the page’s own characters, whatever the machine has: the same file everywhere, and a small one. */
async function printStyle(html: string, cache: string): Promise<string> {
  const characters = [...pageCharacters(parse(html))].toSorted().join('')
  const faces = [await face(characters, cache, 'Regular'), await face(characters, cache, 'Bold')]
  return `${faces.join('')}:root{--han:'Print Han',sans-serif;--song:var(--han)}`
}

async function face(characters: string, cache: string, weight: FaceWeight): Promise<string> {
  const font = Buffer.from(await subsetFor(characters, cache, weight)).toString('base64')
  return `@font-face{font-family:'Print Han';font-weight:${weight === 'Bold' ? 700 : 400};src:url(data:font/woff2;base64,${font})}`
}
