/** What a build has to know of the machine; everything else stays outside. */
const kept =
  /^(?:PATH|HOME|USERPROFILE|LANG|LC_[A-Z]+|TZ|TERM|TMPDIR|TEMP|TMP|SYSTEMROOT|COMSPEC|PATHEXT|CI|NO_COLOR|FORCE_COLOR|NODE_ENV|NODE_COMPILE_CACHE|SOURCE_DATE_EPOCH|CHROMIUM_PATH|PLAYWRIGHT_BROWSERS_PATH|XDG_[A-Z_]+|LOCALAPPDATA|PROGRAMFILES|WINDIR|ASTRO_[A-Z_]+|COLLATE_(?!STORE)[A-Z_]+)$/i

/**
 * The part of an environment that a build may see.
 *
 * Content cannot read the environment; this holds should it ever.
 */
export function buildEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => kept.test(name)))
}

/**
 * Take everything else out of the environment of this process.
 *
 * The system may still show what the process began with, so
 * `scripts/build.ts` begins without it; this is for who calls Astro directly.
 */
export function forgetSecrets(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(environment)) if (!kept.test(name)) delete environment[name]
}

/** The language that whoever runs the command reads. */
export function shellLanguage({LC_ALL, LC_MESSAGES, LANG}: NodeJS.ProcessEnv): 'zh' | 'en' {
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en'
}
