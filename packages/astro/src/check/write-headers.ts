import {readFile, writeFile} from 'node:fs/promises'
import type {AstroIntegration} from 'astro'
import {withBase} from '../articles/addresses.ts'
import {workerPolicy} from './content-policy.ts'

/**
 * What every answer of the server carries.
 *
 * Scripts are left to the policy in the page, which allows none: two policies
 * must both allow what the one page that searches needs.
 */
const headers = {
  'Content-Security-Policy':
    "object-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff'
}

/** Cards that other pages may frame; hosts join the headers of all rules that match, so theirs begins anew. */
const framed = '/:language/:slug/claims/:id/embed/'

/** The page of the studio has its policy in itself, and its worker is told one here. */
const desk = '/studio/*'
const deskWorker = '/studio/worker.js'

/** Files whose name changes with what is in them. */
const lasting = ['/_astro/*', '/covers/*', '/pagefind/filter/*', '/pagefind/fragment/*', '/pagefind/index/*']

/**
 * Write `_headers`, which servers of static sites read.
 *
 * @param base - folder that the site stands in, `/pub` or nothing
 * @param hasStudio - whether the studio stands beside the pages
 */
export function writeHeaders(base: string, hasStudio: boolean): AstroIntegration {
  return {
    name: 'collate:headers',
    hooks: {
      'astro:build:done': async ({dir}) => {
        // The studio shows pages of its own site.
        const ancestors = hasStudio ? "frame-ancestors 'self'" : "frame-ancestors 'none'"
        const all = Object.entries(headers).map(
          ([name, value]) => `  ${name}: ${value.replace("frame-ancestors 'none'", ancestors)}`
        )
        const cached = lasting.flatMap((path) => [
          withBase(path, base),
          '  Cache-Control: public, max-age=31536000, immutable'
        ])
        const policy = headers['Content-Security-Policy'].replace(/; frame-ancestors 'none'$/, '')
        const cards = [
          withBase(framed, base),
          '  ! Content-Security-Policy',
          `  Content-Security-Policy: ${policy}; frame-ancestors *`
        ]
        const studio = hasStudio
          ? [
              withBase(desk, base),
              `  Content-Security-Policy: ${await policyIn(new URL('studio/index.html', dir))}`,
              withBase(deskWorker, base),
              `  Content-Security-Policy: ${workerPolicy}`
            ]
          : []
        const lines = ['/*', ...all, ...cards, ...studio, ...cached, '']
        await writeFile(new URL('_headers', dir), lines.join('\n'))
      }
    }
  }
}

/** The policy that a page has in itself. */
async function policyIn(page: URL): Promise<string> {
  const [, policy] = /content="(default-src [^"]*)"/.exec(await readFile(page, 'utf8')) ?? []
  if (policy === undefined)
    throw new Error(`Unexpected page without a policy, expected one: ${page.pathname}`)
  return policy
}
