#!/usr/bin/env node
import process from 'node:process'
import {previewSite} from './serve/preview-site.ts'
import {runAstro} from './serve/run-astro.ts'

/*
 * `collate-astro build|dev [ASTRO OPTIONS]`, `collate-astro preview [PORT] [DIRECTORY]`: in the folder of the site.
 */

const [command = '', ...rest] = process.argv.slice(2)
if (command === 'build' || command === 'dev') process.exitCode = await runAstro(command, rest)
else if (command === 'preview') process.exitCode = await previewSite(rest)
else {
  process.stderr.write(`Unexpected \`${command}\`, expected \`build\`, \`dev\` or \`preview\`\n`)
  process.exitCode = 2
}
