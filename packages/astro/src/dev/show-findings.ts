import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import type {Writing} from '../markdown/refuse-errors.ts'
import type {BuildSettings} from '../settings.ts'

/**
 * Show findings next to the text while writing.
 *
 * Added by the dev server only: a build never comes by here, and refuses what
 * this shows.
 *
 * @param settings - directories of content and data
 * @param writing - told that errors are to be shown
 */
export function showFindings(
  {content, data}: Pick<BuildSettings, 'content' | 'data'>,
  writing: Writing
): AstroIntegration {
  return {
    name: 'collate:dev',
    hooks: {
      'astro:config:setup': ({command, addMiddleware, updateConfig}) => {
        if (command !== 'dev') return
        writing.isOn = true
        addMiddleware({
          entrypoint: fileURLToPath(new URL('../../src/dev/middleware.ts', import.meta.url)),
          order: 'pre'
        })
        // Files have no slash at their end, and are served as they are built.
        updateConfig({trailingSlash: 'ignore'})
      },
      'astro:server:setup': ({server}) => {
        server.watcher.add([content, data])
        server.watcher.on('all', (event, file) => {
          const isData = file.startsWith(data)
          const isNewText = file.startsWith(content) && event !== 'change'
          if (!isData && !isNewText) return
          if (isData) writing.changes++
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll()
            environment.hot.send({type: 'full-reload'})
          }
        })
      }
    }
  }
}
