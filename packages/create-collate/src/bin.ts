#!/usr/bin/env node
import process from 'node:process'
import {createPublicationIn, createWordings} from './create.ts'
import {renderCreateHelp} from './help.ts'
import {readCreateArguments} from './read-arguments.ts'
import {CreateRefusal} from './refusal.ts'

const {LC_ALL, LC_MESSAGES, LANG} = process.env
const language = /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en'
const command = 'npm create collate'
const args = process.argv.slice(2)

try {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(renderCreateHelp(command, createWordings[language]))
  } else {
    const {values, folders} = readCreateArguments(args, createWordings[language])
    process.exitCode = await createPublicationIn(values, folders, {
      cwd: process.cwd(),
      env: process.env,
      out: process.stdout,
      err: process.stderr,
      language,
      canAsk: process.stdin.isTTY && process.stdout.isTTY,
      command
    })
  }
} catch (error) {
  if (!(error instanceof CreateRefusal)) throw error
  process.stderr.write(`create-collate: ${error.message}\n`)
  process.exitCode = 2
}
