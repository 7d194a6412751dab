/** Ink of the drawn covers: one field, one paper, one accent. */
export const palette = {
  field: '#12343c',
  paper: '#f4ecdb',
  /** Names and smaller lines. */
  quiet: '#b9c9c6',
  filled: '#e8b04b',
  empty: '#265059'
}
