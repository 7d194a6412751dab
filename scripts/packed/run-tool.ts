import {execFile} from 'node:child_process'
import process from 'node:process'
import {promisify} from 'node:util'

/**
 * Run a program to its end.
 *
 * @returns what it printed
 * @throws {Error} with what it printed, where it fails
 */
export async function runTool(
  file: string,
  parameters: readonly string[],
  {cwd, env = {}}: {cwd: string; env?: Record<string, string>}
): Promise<string> {
  const options = {cwd, env: {...process.env, ...env}, maxBuffer: 64 * 1024 * 1024}
  try {
    const {stdout} = await promisify(execFile)(file, parameters, options)
    return stdout
  } catch (error) {
    const {stdout = '', stderr = '', message} = error as Error & {stdout?: string; stderr?: string}
    throw new Error(`${message}\n${stdout}${stderr}`, {cause: error})
  }
}
