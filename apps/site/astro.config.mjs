import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import {checkFirst} from './src/check/check-first.ts'
import {runAsItIs} from './src/check/run-as-it-is.ts'
import {writeHeaders} from './src/check/write-headers.ts'
import {markdownProcessor} from './src/markdown/processor.ts'
import {settings} from '#settings'

export default defineConfig({
  site: settings.site,
  outDir: settings.out,
  cacheDir: settings.cache,
  trailingSlash: 'always',

  build: {format: 'directory', inlineStylesheets: 'always'},
  markdown: {processor: markdownProcessor(settings.data, settings.today), syntaxHighlight: false},
  integrations: [mdx(), checkFirst(settings), writeHeaders()],
  devToolbar: {enabled: false},
  vite: {plugins: [runAsItIs()]}
})
