import type {Language} from '@collate/articles'
import {commands} from './commands.ts'

/** What was asked of the whole command, in front of the name of one. */
export type Asked = {language: Language | undefined; rest: readonly string[]}

/**
 * The language in which people want to be told things: `--language` in front of
 * a command, beside `--help`, or behind a command that has no such option of its own, for texts.
 *
 * @param args - what stands after `collate`
 * @param isHelp - whether help is asked for
 */
export async function readAskedLanguage(args: readonly string[], isHelp: boolean): Promise<Asked> {
  const [first, rest] = takeLanguage(args, 0)
  if (first !== undefined) return {language: first, rest}
  const end = args.indexOf('--')
  const at = args.slice(0, end < 0 ? undefined : end).findIndex((d) => /^--language(?:=|$)/.test(d))
  const [behind, after] = at < 0 ? [undefined, args] : takeLanguage(args, at)
  if (behind === undefined) return {language: undefined, rest: args}
  if (isHelp) return {language: behind, rest: args}
  const name = [args[0]!, args.slice(0, 2).join(' ')].find((d) => Object.hasOwn(commands, d))
  const command = name === undefined ? undefined : await commands[name]!()
  const own = command?.options['language']
  if (command && !own) return {language: behind, rest: [...args.slice(0, at), ...after]}
  return {language: own?.isOfPeople ? behind : undefined, rest: args}
}

/** The language that is asked for at a place, and what is left of the arguments behind it. */
function takeLanguage(args: readonly string[], at: number): [Language | undefined, readonly string[]] {
  const [option, value] = [args[at] ?? '', args[at + 1]]
  const inline = option.startsWith('--language=') ? option.slice('--language='.length) : undefined
  const asked = option === '--language' ? value : inline
  if (asked !== 'zh' && asked !== 'en') return [undefined, args]
  return [asked, args.slice(at + (inline === undefined ? 2 : 1))]
}
