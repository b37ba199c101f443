import { describe, expect, test } from 'vitest'
import { readSiteAddress } from '../../src/site-address.ts'

describe('the address of a site', () => {
  test.each([
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/', 'https://example.org', '/'],
    ['http://localhost:4321', 'http://localhost:4321', '/'],
    ['https://example.org/archive', 'https://example.org', '/archive/'],
    ['https://example.org/archive/', 'https://example.org', '/archive/'],
    ['https://example.org/~anna/press_2.0/', 'https://example.org', '/~anna/press_2.0/'],
  ])('%s has a host and a path', (address, origin, base) => {
    expect(readSiteAddress(address)).toEqual({ origin, base })
  })

  test.each([
    ['', 'is not a web address'],
    ['example.org/archive', 'is not a web address'],
    ['/archive/', 'is not a web address'],
    ['ftp://example.org/', 'is not a web address'],
    ['https://example.org/?page=archive', 'has more than a host and a path'],
    ['https://example.org/#archive', 'has more than a host and a path'],
    ['https://anna@example.org/', 'has more than a host and a path'],
    ['https://example.org/my archive/', 'has other characters in its path'],
    ['https://example.org/häuser/', 'has other characters in its path'],
    ['https://example.org//archive/', 'has other characters in its path'],
  ])('%s is refused, and the message says why and what to write', (address, finding) => {
    const start = `The address of the site in src/site.ts, “${address}”, ${finding}`
    expect(() => readSiteAddress(address)).toThrow(start)
    expect(() => readSiteAddress(address)).toThrow('“https://example.org/archive/”')
  })
})
