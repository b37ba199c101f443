import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** A response as it was sent. */
export interface SentAnswer {
  readonly path: string
  readonly status: number
  /** The purpose of the request: its `Sec-Fetch-Dest`. */
  readonly destination: string
  /** The size of the body as it was sent, compressed or not. */
  readonly bytes: number
}

/** A site that is being served. */
export interface CompressedSite {
  /** The address of the home page. */
  readonly address: string
  /** All responses so far, including icons, which browsers do not list themselves. */
  readonly sent: readonly SentAnswer[]
  readonly close: () => void
}

const compress = promisify(gzip)

/** The types that static hosts compress, by extension. Everything else is compressed already, or unknown. */
const TEXTS: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
}
const OTHERS: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Serves a built site to this machine only, compressed like a static host, and records the responses. */
export async function serveCompressed(folder: string): Promise<CompressedSite> {
  const sent: SentAnswer[] = []
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const found = file.startsWith(folder + sep) ? await readIfThere(file) : undefined
    const ending = found ? extname(file) : '.html'
    const plain = found ?? (await readIfThere(join(folder, '404.html'))) ?? Buffer.from('Not found')
    const text = TEXTS[ending]
    const body = text ? await compress(plain, { level: 9 }) : plain
    const status = found ? 200 : 404
    const destination = String(request.headers['sec-fetch-dest'] ?? '')
    sent.push({ path, status, destination, bytes: body.length })
    response.writeHead(status, {
      'Content-Type': text ?? OTHERS[ending] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(text && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    })
    response.end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    sent,
    close: () => server.close().closeAllConnections(),
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined)
}
