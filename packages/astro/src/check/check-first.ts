import {isError, severityOf} from '@collate/findings'
import {checkContent} from '@collate/pipeline'
import type {CheckSettings} from '@collate/publication'
import type {AstroIntegration} from 'astro'
import type {VFile} from 'vfile'
import type {BuildSettings} from '../settings.ts'

/**
 * Check all content before Astro reads any of it, as the command does.
 *
 * Astro reads frontmatter with a parser of its own before a build begins, and
 * imports what a key of it names: what the gate refuses must not come that far.
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
        for (const line of errors) logger.error(line)
        if (errors.length > 0)
          throw new Error(`${errors.length} errors in the content: run \`collate check\``)
        const notes = files
          .flatMap(({messages}) => messages)
          .filter((message) => severityOf(message) === 'warning')
        logger.info(`${files.length} files checked, ${notes.length} warnings`)
      }
    }
  }
}

function describeErrors(file: VFile): string[] {
  return file.messages
    .filter(isError)
    .map(({line, column, reason, ruleId}) => `${file.path}:${line}:${column} ${reason} (${ruleId})`)
}
