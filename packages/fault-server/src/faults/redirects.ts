import {page, redirect, sendPage, pageWords, type ServerFault} from '../fault.ts'

/** Redirects that go round, nowhere, far, or where no check may follow. */
export const redirects: Record<string, ServerFault> = {
  '/loop': (_, response) => redirect(response, 302, '/loop'),
  '/loop-of-two': (request, response) =>
    redirect(response, 302, request.url === '/loop-of-two' ? '/loop-of-two?back' : '/loop-of-two'),
  '/loop-growing': (request, response) => redirect(response, 302, `${request.url}x`),
  '/loop-of-cookies': (_, response, times) =>
    redirect(response, 302, '/loop-of-cookies', {'set-cookie': `seen=${times}; Path=/`}),
  '/chain'(request, response) {
    const left = Number(new URL(request.url!, 'http://x').searchParams.get('left'))
    if (left > 0) redirect(response, 302, `/chain?left=${left - 1}`)
    else sendPage(response, page(pageWords))
  },
  '/cookie'(request, response) {
    if (request.headers.cookie?.includes('seen=1')) sendPage(response, page(pageWords))
    else redirect(response, 302, '/cookie', {'set-cookie': 'seen=1; Path=/'})
  },
  '/moved': (_, response) => redirect(response, 301, '/ok'),
  '/moved-308': (_, response) => redirect(response, 308, '/ok'),
  '/moved-to-missing': (_, response) => redirect(response, 301, '/missing'),
  '/moved-to-anchors': (_, response) => redirect(response, 301, '/anchors'),
  '/found': (_, response) => redirect(response, 302, '/ok'),
  '/found-in-chinese': (_, response) => redirect(response, 302, Buffer.from('/好').toString('latin1')),
  '/%E5%A5%BD': (_, response) => sendPage(response, page(pageWords)),
  '/no-location': (_, response) => redirect(response, 302),
  '/bad-location': (_, response) => redirect(response, 302, 'http://['),
  '/to-script': (_, response) => redirect(response, 302, 'javascript:alert(1)'),
  '/to-file': (_, response) => redirect(response, 302, 'file:///etc/passwd'),
  '/to-canary'(request, response) {
    const port = new URL(request.url!, 'http://x').searchParams.get('port')
    redirect(response, 302, `http://127.0.0.2:${port}/canary`)
  },
  '/refresh-to-missing': (_, response) => refresh(response, '0; url=/missing'),
  '/refresh-to-ok': (_, response) => refresh(response, "1;URL='/ok'"),
  '/refresh-itself': (_, response) => refresh(response, '60'),
  '/refresh-late': (_, response) => refresh(response, '1800; url=/missing'),
  '/refresh-loop': (_, response) => refresh(response, '0; url=/refresh-loop-back'),
  '/refresh-loop-back': (_, response) => refresh(response, '0; url=/refresh-loop'),
  '/to-home': (_, response) => redirect(response, 302, '/'),
  '/to-login': (_, response) => redirect(response, 302, '/login?next=/to-login'),
  '/login': (_, response) => sendPage(response, page(pageWords))
}

function refresh(response: Parameters<ServerFault>[1], content: string): void {
  const head = `<title>A page</title><meta http-equiv="refresh" content="${content}">`
  sendPage(response, page(pageWords, head))
}
