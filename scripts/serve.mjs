import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** Both loopback addresses, because `localhost` may resolve to either. */
const HOSTS = ['127.0.0.1', '::1']
/** How many ports to try before giving up. */
const MAX_TRIES = 100

/**
 * Serves a built site to this machine only, until the process gets a signal. Prints the address as the last line.
 *
 * @param {string} folder The folder of the built site.
 * @param {number} wanted The port. If it is in use, the next free one is taken.
 */
export async function serve(folder, wanted) {
  const answer = answerFrom(folder)
  for (let port = wanted; port < wanted + MAX_TRIES; port++) {
    const servers = await listen(answer, port)
    if (!servers) continue
    if (port !== wanted) console.log(`\nPort ${wanted} is in use, so the site is on port ${port}.`)
    console.log(`\nThe site is ready (press Ctrl-C to stop):\nhttp://localhost:${port}${basePath(folder)}`)
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        for (const server of servers) server.close().closeAllConnections()
      })
    }
    return
  }
  console.error(
    `Ports ${wanted} to ${wanted + MAX_TRIES - 1} are all in use. Stop a program that uses one of them, then try again.`,
  )
  process.exitCode = 1
}

/**
 * Serves a built site on any free port, for tests and scripts.
 *
 * @param {string} folder The folder of the built site.
 * @returns {Promise<{ address: string, close: () => void }>} The address of the home page, and how to stop the server.
 */
export async function serveOnFreePort(folder) {
  const server = createServer(answerFrom(folder)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  return {
    address: `http://127.0.0.1:${bound.port}${basePath(folder)}`,
    close: () => server.close().closeAllConnections(),
  }
}

/**
 * Returns the path of a built site's home page, from its canonical address.
 *
 * @param {string} folder
 * @returns {string} It ends with a slash.
 */
function basePath(folder) {
  const home = join(folder, 'index.html')
  const html = existsSync(home) ? readFileSync(home, 'utf8') : ''
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
  return address === undefined ? '/' : new URL(address).pathname
}

/**
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function answerFrom(folder) {
  const base = basePath(folder)
  const notFound = join(folder, '404.html')
  // Without `dev`, sirv reads the folder only once and would not see a new build.
  const files = sirv(folder, { dev: true, onNoMatch: (_, response) => answerNotFound(response) })
  /** @param {import('node:http').ServerResponse} response */
  const answerNotFound = (response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found')
  }
  return (request, response) => {
    const { url = '/' } = request
    if (!url.startsWith(base)) return answerNotFound(response)
    request.url = url.slice(base.length - 1)
    files(request, response)
  }
}

/**
 * @param {import('node:http').RequestListener} answer
 * @param {number} port
 * @returns {Promise<import('node:http').Server[] | undefined>} `undefined` if the port is in use.
 */
async function listen(answer, port) {
  const servers = []
  for (const host of HOSTS) {
    const server = createServer(answer)
    const problem = await new Promise((resolve) => {
      server.once('error', resolve)
      server.listen(port, host, () => resolve(undefined))
    })
    if (problem === undefined) servers.push(server)
    // A machine without IPv6 has only the first address.
    else if (!(problem instanceof Error && 'code' in problem && isMissingAddress(problem.code))) {
      for (const started of servers) started.close()
      return undefined
    }
  }
  return servers.length > 0 ? servers : undefined
}

/** @param {unknown} code */
function isMissingAddress(code) {
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'
}
