import {createRequire} from 'node:module'

/** File of the whole typeface, from a package; pages get what they need of it. */
export const wholeFace = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
)
