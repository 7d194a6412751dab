import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import {checkFirst} from './src/check/check-first.ts'
import {forgetSecrets} from './src/check/environment.ts'
import {runAsItIs} from './src/check/run-as-it-is.ts'
import {scanSite} from './src/check/scan-site.ts'
import {writeHeaders} from './src/check/write-headers.ts'
import {showFindings} from './src/dev/show-findings.ts'
import {writeFonts} from './src/fonts/write-fonts.ts'
import {markdownProcessor} from './src/markdown/processor.ts'
import {writeIndex} from './src/search/write-index.ts'
import {makeFiles} from './src/takeaway/make-files.ts'
import {settings} from '#settings'

forgetSecrets(process.env)

/** Set by the dev server alone. */
const writing = {isOn: false, changes: 0}

export default defineConfig({
  site: settings.site,
  outDir: settings.out,
  cacheDir: settings.cache,
  trailingSlash: 'always',

  build: {format: 'directory', inlineStylesheets: 'always', concurrency: 4},
  markdown: {processor: markdownProcessor(settings.data, settings.today, writing), syntaxHighlight: false},
  integrations: [
    mdx({optimize: true, gfm: false}),
    checkFirst(settings),
    showFindings(settings.data, writing),
    writeFonts(),
    makeFiles(),
    writeIndex(),
    writeHeaders(),
    scanSite()
  ],
  devToolbar: {enabled: false},
  // An inlined script would break the policy of its page.
  vite: {plugins: [runAsItIs()], build: {assetsInlineLimit: 0}}
})
