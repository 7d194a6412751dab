/** Bounds of a picture that an editor may add; the decoder holds them too. */
export const pictureLimits = {
  /** Bytes of the file. */
  bytes: 15 * 1024 * 1024,
  pixels: 40_000_000,
  /** Pixels below which a cover is blurred on a large screen or a social card. */
  cover: {width: 1200, height: 630},
  /** Milliseconds that one picture may take to decode. */
  decode: 10_000,
  /** Milliseconds that the renditions of one picture may take to encode. */
  encode: 120_000,
  /** Resident bytes of the process that decodes. */
  memory: 1024 * 1024 * 1024
}
