import {extname} from 'node:path'

/**
 * Address of a process of a pool: `NAME-worker`, beside whoever starts it, in source and built alike.
 *
 * @param beside - `import.meta.url` of whoever starts it
 */
export function workerOf(name: string, beside: string): URL {
  return new URL(`${name}-worker${extname(beside)}`, beside)
}
