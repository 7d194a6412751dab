import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {runTool} from './run-tool.ts'

/** A Node of a version, and what makes programs run on it. */
export type InstalledNode = {version: string; env: Record<string, string>}

/**
 * Install a Node from its npm package.
 *
 * @param version - or the beginning of one: `22`
 */
export async function installNode(version: string, folder: string): Promise<InstalledNode> {
  mkdirSync(folder, {recursive: true})
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({private: true, dependencies: {node: version}, allowScripts: {node: true}})
  )
  await runTool('npm', ['install', '--no-audit', '--no-fund', '--foreground-scripts'], {cwd: folder})
  const bin = path.join(folder, 'node_modules/node/bin')
  const env = {PATH: [bin, process.env['PATH']].join(path.delimiter)}
  return {version: (await runTool('node', ['--version'], {cwd: folder, env})).trim().slice(1), env}
}
