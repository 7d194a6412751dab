import {extname} from 'node:path'

/** Name of the file that the logo is published as. */
export function logoName(file: string): string {
  return `logo${extname(file).toLowerCase()}`
}
