import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import {finishPages} from './src/built/finish-pages.ts'
import {fonts} from './src/built/fonts.ts'
import {scanBuiltSite} from './src/built/scan.ts'
import {searchIndex} from './src/built/search-index.ts'
import {checkFirst} from './src/check/check-first.ts'
import {forgetSecrets} from './src/check/environment.ts'
import {runAsItIs} from './src/check/run-as-it-is.ts'
import {writeHeaders} from './src/check/write-headers.ts'
import {showFindings} from './src/dev/show-findings.ts'
import {markdownProcessor} from './src/markdown/processor.ts'
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
    finishPages([scanBuiltSite, fonts, searchIndex]),
    makeFiles(),
    writeHeaders()
  ],
  devToolbar: {enabled: false},
  // An inlined script would break the policy of its page.
  vite: {plugins: [runAsItIs()], build: {assetsInlineLimit: 0}}
})
