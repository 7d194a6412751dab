import {createHash} from 'node:crypto'

/**
 * Content security policy of a page: nothing runs, and only its own style
 * sheet, known by its digest, applies.
 *
 * @param styles - text of the page’s one style element
 */
export function contentPolicy(styles: string): string {
  const digest = createHash('sha256').update(styles).digest('base64')
  return [
    `default-src 'none'`,
    `style-src 'sha256-${digest}'`,
    `img-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`
  ].join('; ')
}
