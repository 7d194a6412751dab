import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import type {Writing} from '../markdown/refuse-errors.ts'

/**
 * Show findings next to the text while writing.
 *
 * Added by the dev server only: a build never comes by here, and refuses what
 * this shows.
 *
 * @param data - directory of the data packages
 * @param writing - told that errors are to be shown
 */
export function showFindings(data: string, writing: Writing): AstroIntegration {
  return {
    name: 'collate:dev',
    hooks: {
      'astro:config:setup': ({command, addMiddleware, updateConfig}) => {
        if (command !== 'dev') return
        writing.isOn = true
        addMiddleware({entrypoint: fileURLToPath(new URL('middleware.ts', import.meta.url)), order: 'pre'})
        // Files have no slash at their end, and are served as they are built.
        updateConfig({trailingSlash: 'ignore'})
      },
      'astro:server:setup': ({server}) => {
        server.watcher.add(data)
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(data)) return
          writing.changes++
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll()
            environment.hot.send({type: 'full-reload'})
          }
        })
      }
    }
  }
}
