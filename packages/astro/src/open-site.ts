import process from 'node:process'
import {ConfigurationError, findPublication, publicationDisk, type CheckSettings} from '@collate/publication'
import {shellLanguage} from './check/environment.ts'
import {readBuildSettings, type BuildSettings} from './settings.ts'
import {findBrowser} from './takeaway/browser.ts'

/** What a site is made of, and what its publication is checked by. */
export type Site = {settings: BuildSettings; check: CheckSettings}

/**
 * Find the publication of a site.
 *
 * A wrong configuration ends the process with status 2 and one line for each
 * fault: Astro would show a stack, and 1.
 *
 * @param root - folder of the site
 * @param command - of Astro; a build needs the address that the site has
 */
export function openSite(root: string, command: string): Site {
  try {
    const publication = findPublication(root, publicationDisk)
    const settings = readBuildSettings(root, publication, {
      environment: process.env,
      formats: findBrowser() ? ['pdf', 'epub'] : ['epub']
    })
    if (command === 'build' && (publication.site.url ?? process.env.COLLATE_SITE) === undefined) {
      const fault = {line: 1, column: 1, missing: 'site.url', expected: 'webAddress'} as const
      throw new ConfigurationError('collate.config.json', [fault])
    }
    return {settings, check: publication.check}
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    process.stderr.write(`${error.describe(shellLanguage(process.env))}\n`)
    process.exit(2)
  }
}
