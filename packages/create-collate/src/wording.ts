/** Name of an option, without `--`. */
export type CreateOptionName =
  | 'yes'
  | 'name-zh'
  | 'name-en'
  | 'promise-zh'
  | 'promise-en'
  | 'languages'
  | 'url'
  | 'base'
  | 'no-install'
  | 'no-git'

/** Words of one language for whoever makes a publication. */
export type CreateWording = {
  help: Record<CreateOptionName, string>
  usage: (command: string) => string
  questions: {
    folder: string
    languages: string
    /** The choices, by what is given for `--languages`. */
    bothFirst: Record<'zh,en' | 'en,zh' | 'zh' | 'en', string>
    name: Record<'zh' | 'en', string>
    promise: Record<'zh' | 'en', string>
    url: string
  }
  expected: {text: string; url: string; base: string; ownPath: string}
  refusals: {
    value: (value: string, flag: string, expected: string) => string
    choice: (value: string, flag: string, choices: readonly string[]) => string
    noValue: (flag: string, example: string) => string
    needlessValue: (value: string, flag: string) => string
    option: (flag: string) => string
    folders: (count: number, command: string) => string
    full: (folder: string, entry: string) => string
    unwritable: (folder: string, code: string) => string
    missing: (flags: readonly string[]) => string
  }
  cancelled: string
  /** @param next - what to type then, line by line */
  made: (folder: string, next: readonly string[]) => string
  noGit: (reason: string) => string
  noInstall: (command: string) => string
  installing: (command: string) => string
}

/** Words of one language in the files of a new publication. */
export type SampleWording = {
  /** What a publication is called as long as nobody has said. */
  name: (folder: string) => string
  promise: string
  editions: Record<'both' | 'one', string>
  /** Where a README leads to that in the other language. */
  otherReadme: string
}
