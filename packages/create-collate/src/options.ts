import {createWording} from './en/wording.ts'
import type {CreateOptionName} from './wording.ts'

const {help} = createWording

/** What can be given on the command line, by name, without `--`; the help is in English. */
export const createOptions = {
  yes: {type: 'boolean', help: help.yes},
  'name-zh': {type: 'string', value: 'NAME', help: help['name-zh']},
  'name-en': {type: 'string', value: 'NAME', help: help['name-en']},
  'promise-zh': {type: 'string', value: 'TEXT', help: help['promise-zh']},
  'promise-en': {type: 'string', value: 'TEXT', help: help['promise-en']},
  languages: {
    type: 'string',
    value: 'LIST',
    choices: ['zh,en', 'en,zh', 'zh', 'en'],
    help: help.languages
  },
  url: {type: 'string', value: 'URL', help: help.url},
  base: {type: 'string', value: 'PATH', help: help.base},
  'no-install': {type: 'boolean', help: help['no-install']},
  'no-git': {type: 'boolean', help: help['no-git']}
} as const satisfies Record<CreateOptionName, object>

/** What was given, by option. */
export type CreateValues = {
  [Name in CreateOptionName]?:
    ((typeof createOptions)[Name] extends {type: 'boolean'} ? boolean : string) | undefined
}
