#!/usr/bin/env node
import module from 'node:module'
import {openCompiled} from '@collate/pipeline/compiled'

const compiled = await openCompiled()
if (compiled !== undefined) module.enableCompileCache(compiled)
const {main} = await import('./main.ts')
await main()
