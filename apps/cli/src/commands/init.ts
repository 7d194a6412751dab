import {createOptions, createPublicationIn, CreateRefusal} from 'create-collate'
import {parseArguments} from '../arguments.ts'
import type {Command} from '../command.ts'
import {UsageError} from '../usage-error.ts'
import {languageFor} from '../world.ts'

/** Make a new publication. */
export const init: Command = {
  name: 'init',
  summary: 'make a new publication: a sample article, its data, a site, and a check of pull requests',
  usage: 'DIR [OPTION…]',
  description:
    'Make a new publication in a directory that is empty or not there: one sample article in each of its languages, the invented survey that it cites, a glossary, the settings of its site, and workflows that check every pull request with this revision of collate.  On a terminal it asks for what is not given.',
  options: createOptions,
  examples: [
    {line: 'collate init my-publication', does: 'a new publication, after some questions'},
    {line: 'collate init my-publication --yes --name-en "The Tea House" --languages en', does: 'without any'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, createOptions)
    try {
      return await createPublicationIn(values, positionals, {
        ...world,
        language: languageFor(world),
        canAsk: Boolean(world.out.isTTY && world.input && 'isTTY' in world.input && world.input.isTTY),
        command: 'collate init'
      })
    } catch (error) {
      throw error instanceof CreateRefusal ? new UsageError(error.message) : error
    }
  }
}
