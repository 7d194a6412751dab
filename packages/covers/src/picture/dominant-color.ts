import sharp from 'sharp'

/**
 * The colour that most of a picture has, `#12343c`.
 *
 * @param bytes - a picture that was encoded here
 */
export async function dominantColor(bytes: Uint8Array): Promise<string> {
  const {dominant} = await sharp(bytes).stats()
  const parts = [dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0'))
  return `#${parts.join('')}`
}
