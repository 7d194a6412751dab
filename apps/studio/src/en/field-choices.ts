/** What the words of short lists mean in English, by column and word. */
export const fieldChoices: Record<string, Record<string, string>> = {
  choices: {
    single: 'one answer each: together 100%',
    multiple: 'several answers each'
  },
  base: {
    named: 'sentences say of whom',
    implied: 'the measure says it by itself, as an unemployment rate does'
  },
  timing: {
    during: 'over the whole period',
    at: 'on its last day'
  },
  comparison: {
    '=': 'exactly',
    '>=': 'at least',
    '>': 'more than',
    '<=': 'at most',
    '<': 'less than',
    '~': 'about',
    nearly: 'nearly',
    'just-over': 'just over',
    'just-under': 'just under'
  },
  status: {
    actual: 'measured',
    provisional: 'measured, to be revised',
    forecast: 'expected',
    target: 'aimed at'
  },
  evidence: {
    primary: 'read in the report itself',
    quoted: 'the report’s words, quoted elsewhere',
    secondary: 'told by others',
    derived: 'computed by us'
  }
}
