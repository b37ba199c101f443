import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** Both loopback addresses: `localhost` is either of them, depending on the program that asks. */
const HOSTS = ['127.0.0.1', '::1']
/** So many ports are tried, from the wanted one on. */
const TRIES = 100

/**
 * Serves a built site on this machine alone, until the process is told to end. Prints the address last.
 *
 * @param {string} folder
 * @param {number} wanted The port; where it is taken, the next free one.
 */
export async function serve(folder, wanted) {
  const answer = answerFrom(folder)
  for (let port = wanted; port < wanted + TRIES; port++) {
    const servers = await listen(answer, port)
    if (!servers) continue
    if (port !== wanted) console.log(`\nPort ${wanted} is taken, so that this is port ${port}.`)
    console.log(`\nThe site is ready (Ctrl-C ends it):\nhttp://localhost:${port}/`)
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        for (const server of servers) server.close().closeAllConnections()
      })
    }
    return
  }
  console.error(
    `The ports ${wanted} to ${wanted + TRIES - 1} are all taken. End a program that uses one, and try again.`,
  )
  process.exitCode = 1
}

/**
 * Serves a built site on a free port, for a program that looks at it.
 *
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => void }>} `address` is the home page's.
 */
export async function serveOnFreePort(folder) {
  const server = createServer(answerFrom(folder)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close().closeAllConnections() }
}

/**
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function answerFrom(folder) {
  const notFound = join(folder, '404.html')
  // Without `dev` the folder is read once: a build that replaces it would not be seen.
  const files = sirv(folder, {
    dev: true,
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found')
    },
  })
  return (request, response) => files(request, response)
}

/**
 * @param {import('node:http').RequestListener} answer
 * @param {number} port
 * @returns {Promise<import('node:http').Server[] | undefined>} Nothing where the port is taken.
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
    // A machine without IPv6 has the first address alone.
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
