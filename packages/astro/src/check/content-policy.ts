import {createHash} from 'node:crypto'

/** What a search adds: its own script, WebAssembly, and the index that it reads. */
const searching = [`script-src 'self' 'wasm-unsafe-eval'`, `worker-src 'self'`, `connect-src 'self'`]

/**
 * Content security policy of a page: nothing runs, and only its own style
 * sheet, known by its digest, applies.
 *
 * @param styles - text of the page’s one style element
 */
export function contentPolicy(styles: string, {searches}: {searches: boolean}): string {
  const digest = createHash('sha256').update(styles).digest('base64')
  return [
    `default-src 'none'`,
    `style-src 'sha256-${digest}'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `manifest-src 'self'`,
    ...(searches ? searching : []),
    `base-uri 'none'`,
    `form-action 'none'`
  ].join('; ')
}

/** Policy of the worker of the studio, which asks nobody for anything; the page has its own in itself. */
export const workerPolicy = "default-src 'none'; script-src 'self'"
