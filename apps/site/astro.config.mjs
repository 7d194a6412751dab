import collate from '@collate/astro'
import {defineConfig} from 'astro/config'

export default defineConfig({integrations: [collate()]})
