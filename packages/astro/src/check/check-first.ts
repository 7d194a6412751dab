import process from 'node:process'
import {isError, severityOf} from '@collate/findings'
import {toldIn} from '@collate/findings/headline'
import {languageOf} from '@collate/findings/language'
import {checkContent} from '@collate/pipeline'
import type {CheckSettings} from '@collate/publication'
import type {AstroIntegration} from 'astro'
import type {VFile} from 'vfile'
import type {BuildSettings} from '../settings.ts'
import {shellLanguage} from './environment.ts'

/**
 * Check all content before Astro reads any of it, as the command does.
 *
 * Astro reads frontmatter with a parser of its own before a build begins, and
 * imports what a key of it names: what the gate refuses must not come that far.
 * Errors end the process with status 1 and are told once: Astro would tell of the
 * hook that failed, with a stack that says nothing to whoever wrote the number.
 *
 * @param settings - directories of content and data
 * @param check - what the publication is checked by
 */
export function checkFirst(
  {content, data}: Pick<BuildSettings, 'content' | 'data'>,
  check: CheckSettings
): AstroIntegration {
  return {
    name: 'collate:check',
    hooks: {
      'astro:config:setup': async ({command, logger}) => {
        if (command !== 'build') return
        const files = await checkContent({content, data, ...check})
        const errors = files.flatMap(describeErrors)
        if (errors.length > 0) {
          const end = endings[shellLanguage(process.env)](errors.length)
          process.stderr.write([...errors, end, ''].join('\n'))
          process.exit(1)
        }
        const notes = files
          .flatMap(({messages}) => messages)
          .filter((message) => severityOf(message) === 'warning')
        logger.info(`${files.length} files checked, ${notes.length} warnings`)
      }
    }
  }
}

function describeErrors(file: VFile): string[] {
  const language = file.path.endsWith('.mdx') ? languageOf(file) : shellLanguage(process.env)
  return file.messages.filter(isError).map((message) => {
    const {line, column, ruleId} = message
    const {reason, note} = toldIn(message, language)
    const more = note ? `\n  ${note.replaceAll('\n', '\n  ')}` : ''
    return `${file.path}:${line}:${column} ${reason} (${ruleId})${more}`
  })
}

const endings = {
  zh: (count: number) => `内容有${count}处错误，网站没有生成；详见 \`collate check\``,
  en: (count: number) =>
    `${count} ${count === 1 ? 'error' : 'errors'} in the content, and no site was built; \`collate check\` tells more`
}
