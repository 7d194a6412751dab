import {deflateSync} from 'node:zlib'
import {page, sendPage, pageWords, type ServerFault} from '../fault.ts'

const gbk = Buffer.concat([
  Buffer.from(`<title>x</title>${pageWords}<p id="`),
  Buffer.from([0xd6, 0xd0]),
  Buffer.from('">')
])

/** Pages and documents in which a place is to be found. */
export const anchors: Record<string, ServerFault> = {
  '/anchors': (_, response) =>
    sendPage(
      response,
      page(
        `${pageWords}<h2 id="云原生">云原生</h2><h2 id="user-content-readme">x</h2><a name="old">y</a><p id="Case"><p id="twice"><p id="twice">`
      )
    ),
  '/by-script': (_, response) =>
    sendPage(response, '<title>App</title><div id="root"></div><script>write()</script>'),
  '/anchor-by-script': (_, response) => sendPage(response, page(`${pageWords}<script>add("late")</script>`)),
  '/gbk': (_, response) => send(response, 'text/html; charset=gbk', gbk),
  '/gbk-unnamed': (_, response) => send(response, 'text/html', gbk),
  '/gbk-called-utf-8': (_, response) => send(response, 'text/html; charset=utf-8', gbk),
  '/utf-8-called-latin-1': (_, response) =>
    send(response, 'text/html; charset=iso-8859-1', Buffer.from(page(`${pageWords}<p id="中">`))),
  '/no-type'(_, response) {
    response.writeHead(200)
    response.end(page(`${pageWords}<p id="there">`))
  },
  '/document.pdf': (_, response) => send(response, 'application/pdf', document()),
  '/packed.pdf': (_, response) => send(response, 'application/pdf', packedDocument())
}

function send(response: Parameters<ServerFault>[1], type: string, body: Buffer): void {
  response.writeHead(200, {'content-type': type})
  response.end(body)
}

/** Twelve pages, and an outline of more entries beside their tree. */
function document(): Buffer {
  return Buffer.from(
    '%PDF-1.4\n2 0 obj\n<< /Type /Outlines /Count 50 >>\nendobj\n1 0 obj\n<< /Resources << /Font << >> >> /Type /Pages /Kids [] /Count 12 >>\nendobj\n'
  )
}

/** The same, its tree within a packed stream, as most documents have it. */
function packedDocument(): Buffer {
  const objects = deflateSync(Buffer.from('1 0 << /Type /Pages /Kids [] /Count 12 >>'))
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n3 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${objects.length} >>\nstream\n`
    ),
    objects,
    Buffer.from('\nendstream\nendobj\n')
  ])
}
