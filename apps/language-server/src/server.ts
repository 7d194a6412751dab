/** The language server over its standard input and output. */
import process from 'node:process'
import {createConnection} from 'vscode-languageserver/node'
import manifest from '../package.json' with {type: 'json'}
import {nodeAddresses, nodeFiles} from './node-files.ts'
import {serveEditor} from './serve.ts'
import {localDate} from './today.ts'

const usage = 'Usage: collate-language-server --stdio'
const args = process.argv.slice(2)

if (args.includes('--version')) process.stdout.write(`${manifest.version}\n`)
else if (args.includes('--help')) process.stdout.write(`${usage}\n`)
else if (args.includes('--stdio')) {
  const connection = createConnection(process.stdin, process.stdout)
  serveEditor(connection, {
    files: nodeFiles,
    addresses: nodeAddresses,
    today: () => localDate(new Date()),
    exit: (status) => process.exit(status)
  })
  connection.listen()
} else {
  process.stderr.write(`collate-language-server: Unexpected arguments, expected \`--stdio\`\n${usage}\n`)
  process.exitCode = 2
}
