/** What the commands need of the world; tests and other programs can bring their own. */
export type World = {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  out: Stream
  err: Stream
  /** In which people are told things; absent: that of the system. */
  language?: 'zh' | 'en' | undefined
  /** In which they have asked to be told them, texts included; absent: of each text in its own. */
  asked?: 'zh' | 'en' | undefined
  /** What comes in; absent: nothing. */
  input?: AsyncIterable<Uint8Array | string> | undefined
}

/** What is written to, with its width in columns where it is a terminal. */
export type Stream = {
  write: (text: string) => unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}

/** Whether to paint: `FORCE_COLOR` decides, then `NO_COLOR`, then whether a person looks at it. */
export function usesColour(world: World, stream: Stream | undefined): boolean {
  const {FORCE_COLOR: force, NO_COLOR: none, TERM: term} = world.env
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (none !== undefined && none !== '') return false
  return Boolean(stream?.isTTY) && term !== 'dumb'
}

/** Language in which the person at the terminal is told things. */
export function languageFor({language, env}: Pick<World, 'language' | 'env'>): 'zh' | 'en' {
  return language ?? languageOfSystem(env)
}

/** Language of the person at the terminal, as the system says; `en` where nothing tells. */
export function languageOfSystem({LC_ALL, LC_MESSAGES, LANG}: World['env']): 'zh' | 'en' {
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en'
}
