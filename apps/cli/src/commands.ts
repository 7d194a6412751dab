import type {Command} from './command.ts'

/** All commands, by name, of one word or two, in the order of the help; each is loaded when it is needed. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  merge: async () => (await import('./commands/merge.ts')).merge,
  fix: async () => (await import('./commands/fix.ts')).fix,
  links: async () => (await import('./commands/links.ts')).links,
  new: async () => (await import('./commands/new.ts')).newCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  cite: async () => (await import('./commands/cite.ts')).cite,
  accept: async () => (await import('./commands/accept.ts')).accept,
  impact: async () => (await import('./commands/impact.ts')).impact,
  statistics: async () => (await import('./commands/statistics.ts')).statistics,
  'data new': async () => (await import('./commands/data-new.ts')).dataNew,
  'data add': async () => (await import('./commands/data-add.ts')).dataAdd,
  'data check': async () => (await import('./commands/data-check.ts')).dataCheck,
  'exchange export': async () => (await import('./commands/exchange-export.ts')).exchangeExport,
  'exchange import': async () => (await import('./commands/exchange-import.ts')).exchangeImport,
  init: async () => (await import('./commands/init.ts')).init,
  upgrade: async () => (await import('./commands/upgrade.ts')).upgrade,
  completion: async () => (await import('./commands/completion.ts')).completion
}
