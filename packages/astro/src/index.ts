import {fileURLToPath, pathToFileURL} from 'node:url'
import mdx from '@astrojs/mdx'
import type {AstroIntegration, HookParameters} from 'astro'
import {finishPages} from './built/finish-pages.ts'
import {fonts} from './built/fonts.ts'
import {checkMenu} from './built/menu-links.ts'
import {scanBuiltSite} from './built/scan.ts'
import {searchIndex} from './built/search-index.ts'
import {checkFirst} from './check/check-first.ts'
import {forgetSecrets} from './check/environment.ts'
import {runAsItIs} from './check/run-as-it-is.ts'
import {writeHeaders} from './check/write-headers.ts'
import {writeRedirects} from './check/write-redirects.ts'
import {showFindings} from './dev/show-findings.ts'
import {keptFolder} from './kept/kept-folder.ts'
import {keepOutput} from './kept/kept-output.ts'
import {settingsDigest, sourceDigest} from './kept/source-digest.ts'
import {asFunction} from './markdown/as-function.ts'
import {markdownProcessor} from './markdown/processor.ts'
import {routesIn} from './routes.ts'
import {openSite} from './open-site.ts'
import {replaceComponents} from './replace-components.ts'
import type {BuildSettings} from './settings.ts'
import type {ArticleDrafts} from './studio/drafts.ts'
import {studio} from './studio/studio.ts'
import {makeFiles} from './takeaway/make-files.ts'
import {virtualModules} from './virtual-modules.ts'

const pages = new URL('../src/pages/', import.meta.url)

/** What a publication changes beyond its `collate.config.json`. */
export type SiteOptions = {
  /**
   * Components in place of those of the site, by name: paths from the folder of
   * the site, `{Masthead: './src/Masthead.astro'}`.
   */
  components?: Readonly<Record<string, string>>
}

/**
 * The site of a publication: the nearest `collate.config.json`, upwards from
 * the folder of Astro.
 */
export default function collate({components = {}}: SiteOptions = {}): AstroIntegration {
  forgetSecrets(process.env)
  /** Set by the dev server alone. */
  const writing = {isOn: false, changes: 0}
  const drafts: ArticleDrafts = new Map()

  return {
    name: '@collate/astro',
    hooks: {
      'astro:config:setup': ({config, command, injectRoute, updateConfig}) => {
        const root = fileURLToPath(config.root)
        const {settings, check} = openSite(root, command)
        for (const route of routesIn(pages, new URL('pages/', config.srcDir))) injectRoute(route)
        const kept = keptFolder(settings)
        const output = keepOutput(settings.out, kept, settingsDigest(settings))
        const search = searchIndex(settings.base, output)
        const texts = (...recmaPlugins: Array<typeof asFunction>) =>
          markdownProcessor(settings, check.isIgnored, writing, drafts, recmaPlugins)
        const build = {
          processor: texts(asFunction),
          content: settings.content,
          folder: kept,
          sources: () => sourceDigest(settings, check.isIgnored)
        }
        const plugins = [
          virtualModules(settings, check.isIgnored, command === 'build' ? build : undefined),
          replaceComponents(components, root),
          runAsItIs()
        ]
        updateConfig({
          ...configurationOf(settings, kept),
          markdown: {processor: texts(), syntaxHighlight: false},
          integrations: [
            mdx({optimize: true, gfm: false}),
            checkFirst(settings, check),
            showFindings(settings, writing),
            output.begin,
            search.ahead,
            finishPages(
              settings.base,
              {
                scan: scanBuiltSite,
                menu: checkMenu(settings.menu),
                fonts: fonts(settings.cache),
                search: search.pass
              },
              output
            ),
            makeFiles(settings),
            studio(settings, drafts),
            writeHeaders(settings.base, settings.studio),
            writeRedirects(settings),
            output.end
          ],
          // An inlined script would break the policy of its page; what stays in the folder is chosen before.
          vite: {plugins, build: {assetsInlineLimit: 0, emptyOutDir: false}}
        })
      }
    }
  }
}

/** What Astro itself goes by. */
function configurationOf(
  {site, base, out}: BuildSettings,
  kept: string
): Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0] {
  return {
    site,
    base: base === '' ? '/' : base,
    outDir: pathToFileURL(`${out}/`),
    cacheDir: pathToFileURL(`${kept}/`),
    trailingSlash: 'always',
    build: {format: 'directory', inlineStylesheets: 'always', concurrency: 4},
    devToolbar: {enabled: false},
    experimental: {incrementalBuild: true}
  }
}
