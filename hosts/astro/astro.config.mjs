import {unified} from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import remarkValidateStatistics from 'remark-validate-statistics'

export default defineConfig({
  markdown: {
    processor: unified({remarkPlugins: [[remarkValidateStatistics, {data: 'data'}]]})
  },
  integrations: [mdx()]
})
