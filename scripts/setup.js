// Plain JavaScript: these scripts run on whichever Node starts them (20 or newer),
// before the project's own Node is there.
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of the repository. */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** What an environment has besides, in which the project's own Node and tools come first. */
const tools = {
  PATH: [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1'
}

/** Install what the lockfile names; a second run takes a moment. */
export async function install() {
  const {devDependencies} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  await run('npx', ['-y', `pnpm@${devDependencies.pnpm}`, 'install', '--frozen-lockfile'])
}

/**
 * Run a command in the repository, its output passed on.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {(line: string) => void} [onLine] - sees each line of output as well
 * @returns {Promise<number>} exit status
 */
export function status(command, parameters, onLine) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: {...process.env, ...tools},
      shell: process.platform === 'win32',
      stdio: onLine ? ['inherit', 'pipe', 'inherit'] : 'inherit'
    })
    child.on('error', (error) => {
      console.error(`Unexpected failure of \`${command}\`: ${error.message}`)
      resolve(2)
    })
    if (onLine) readLines(child.stdout, onLine)
    child.on('close', (code) => resolve(code ?? 2))
  })
}

/**
 * Run a command that everything after it needs.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 */
export async function run(command, parameters) {
  const code = await status(command, parameters)
  if (code === 0) return
  console.error(`\`${[command, ...parameters].join(' ')}\` ended with status ${code}; see the lines above.`)
  process.exit(code)
}

function readLines(stream, onLine) {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text) => {
    process.stdout.write(text)
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    lines.forEach(onLine)
  })
  stream.on('end', () => onLine(rest))
}
