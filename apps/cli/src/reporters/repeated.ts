import type {Message} from '../checked-file.ts'

/** What a rule says, and where in the file it says the same again. */
export type MessageGroup = {first: Message; others: Message[]}

/**
 * Put together what a rule says in the same words of several places, in the order
 * of the first ones.  Errors stay single: each of them has to be answered.
 *
 * @param messages - of one file
 */
export function groupRepeated(messages: readonly Message[]): MessageGroup[] {
  const groups = Map.groupBy(messages, (message) =>
    message.severity === 'error' ? message : `${message.ruleId}\n${formOf(message)}`
  )
  return [...groups.values()].map(([first, ...others]) => ({first: first!, others}))
}

/** What is said, whatever the text has there: of `17%` and of `18%` it is the same. */
function formOf({severity, reason, note, cause}: Message): string {
  const said = [reason, note ?? ''].map((d) => d.replaceAll(/`[^`]*`|“[^”]*”/g, '`'))
  return [severity, ...said, cause && JSON.stringify(cause)].join('\n')
}
