import {parseArguments} from '../arguments.ts'
import type {Command} from '../command.ts'
import {renderBashCompletion} from '../completion/bash.ts'
import {renderFishCompletion} from '../completion/fish.ts'
import {renderZshCompletion} from '../completion/zsh.ts'
import {readWords, wordKinds, type WordKind} from '../completion/words.ts'
import {readPublication} from '../publication.ts'
import {tellFor} from '../told.ts'
import {UsageError} from '../usage-error.ts'

const shells = {bash: renderBashCompletion, zsh: renderZshCompletion, fish: renderFishCompletion}

/** Print a script that completes commands and options. */
export const completion: Command = {
  name: 'completion',
  summary: 'print a script that completes commands and options in a shell',
  usage: 'bash|zsh|fish',
  description:
    'Print a script that completes the commands and options of collate in a shell, and the articles, data packages and citations of the publication.',
  options: {},
  examples: [
    {line: 'source <(collate completion bash)', does: 'for this session of bash'},
    {line: 'collate completion zsh > ~/.zfunc/_collate', does: 'for zsh, in a folder of `fpath`'},
    {line: 'collate completion fish > ~/.config/fish/completions/collate.fish', does: 'for fish'}
  ],
  async run(args, world) {
    const [shell] = parseArguments(args, {}).positionals
    const {commands} = await import('../commands.ts')
    if (wordKinds.some((d) => d === shell)) {
      world.out.write(await readWords(shell as WordKind, readPublication({}, world)))
      return 0
    }
    const render = shell !== undefined && Object.hasOwn(shells, shell) && shells[shell as keyof typeof shells]
    if (!render)
      throw new UsageError(
        shell === undefined
          ? 'Unexpected 0 shells, expected `bash`, `zsh` or `fish`'
          : `Unexpected shell \`${shell}\`, expected \`bash\`, \`zsh\` or \`fish\``
      )
    world.out.write(render(await Promise.all(Object.values(commands).map((load) => load())), tellFor(world)))
    return 0
  }
}
