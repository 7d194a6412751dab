import {createRequire} from 'node:module'

/** Regular for pages; bold for print, where a browser’s own thickening makes files large. */
export type FaceWeight = 'Regular' | 'Bold'

const files = {
  Regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  Bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'
}

/** File of the whole typeface, from a package; pages get what they need of it. */
export function wholeFace(weight: FaceWeight): string {
  return createRequire(import.meta.url).resolve(files[weight])
}
