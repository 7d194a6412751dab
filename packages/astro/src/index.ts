import {fileURLToPath, pathToFileURL} from 'node:url'
import mdx from '@astrojs/mdx'
import {findPublication, publicationDisk} from '@collate/publication'
import type {AstroIntegration} from 'astro'
import {finishPages} from './built/finish-pages.ts'
import {fonts} from './built/fonts.ts'
import {scanBuiltSite} from './built/scan.ts'
import {searchIndex} from './built/search-index.ts'
import {checkFirst} from './check/check-first.ts'
import {forgetSecrets} from './check/environment.ts'
import {runAsItIs} from './check/run-as-it-is.ts'
import {writeHeaders} from './check/write-headers.ts'
import {showFindings} from './dev/show-findings.ts'
import {markdownProcessor} from './markdown/processor.ts'
import {routesIn} from './routes.ts'
import {readBuildSettings} from './settings.ts'
import {findBrowser} from './takeaway/browser.ts'
import {makeFiles} from './takeaway/make-files.ts'
import {virtualModules} from './virtual-modules.ts'

/**
 * The site of a publication: the nearest `collate.config.json`, upwards from
 * the folder of Astro.
 */
export default function collate(): AstroIntegration {
  forgetSecrets(process.env)
  /** Set by the dev server alone. */
  const writing = {isOn: false, changes: 0}

  return {
    name: '@collate/astro',
    hooks: {
      'astro:config:setup': ({config, injectRoute, updateConfig}) => {
        const root = fileURLToPath(config.root)
        const settings = readBuildSettings(root, findPublication(root, publicationDisk), {
          environment: process.env,
          formats: findBrowser() ? ['pdf', 'epub'] : ['epub']
        })
        const {content, data, out, cache, today, site} = settings
        const pages = new URL('../src/pages/', import.meta.url)
        for (const route of routesIn(pages, new URL('pages/', config.srcDir))) injectRoute(route)

        updateConfig({
          site,
          outDir: folder(out),
          cacheDir: folder(cache),
          trailingSlash: 'always',
          build: {format: 'directory', inlineStylesheets: 'always', concurrency: 4},
          markdown: {processor: markdownProcessor(data, today, writing), syntaxHighlight: false},
          integrations: [
            mdx({optimize: true, gfm: false}),
            checkFirst({content, data}),
            showFindings({content, data}, writing),
            finishPages([scanBuiltSite, fonts(cache), searchIndex]),
            makeFiles(settings),
            writeHeaders()
          ],
          devToolbar: {enabled: false},
          // An inlined script would break the policy of its page.
          vite: {plugins: [virtualModules(settings), runAsItIs()], build: {assetsInlineLimit: 0}}
        })
      }
    }
  }
}

function folder(path: string): URL {
  return pathToFileURL(`${path}/`)
}
