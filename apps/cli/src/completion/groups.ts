import type {Command} from '../command.ts'

/** Commands of two words, by the first. */
export type CommandGroup = [name: string, members: Command[]]

/** The groups among commands, in their order. */
export function groupsOf(commands: readonly Command[]): CommandGroup[] {
  const pairs = commands.filter((d) => d.name.includes(' '))
  return [...Map.groupBy(pairs, (d) => d.name.split(' ')[0]!)]
}
