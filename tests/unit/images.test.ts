import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, test } from 'vitest'
import { readImages } from '../../src/ingest/seeds/images.ts'

const root = mkdtempSync(join(tmpdir(), 'pincite-images-'))
const folder = join(root, 'seeds')
const picture = PNG.sync.write(new PNG({ width: 40, height: 30 }))
mkdirSync(join(folder, 'in a folder'), { recursive: true })
writeFileSync(join(root, 'secret.png'), picture)
writeFileSync(join(folder, 'bridge.PNG'), picture)
writeFileSync(join(folder, 'in a folder', 'map.png'), picture)
writeFileSync(join(folder, 'text.png'), 'no picture')
writeFileSync(join(folder, 'wrong.jpg'), picture)
writeFileSync(join(folder, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
symlinkSync(join(root, 'secret.png'), join(folder, 'link.png'))
symlinkSync('bridge.PNG', join(folder, 'inside.png'))
symlinkSync('in a folder', join(folder, 'a linked folder'))
symlinkSync('..', join(folder, 'in a folder', 'round'))
mkdirSync(join(folder, '.hidden'))
writeFileSync(join(folder, '.hidden', 'draft.png'), picture)
afterAll(() => rmSync(root, { recursive: true }))

describe('a picture', async () => {
  const images = await readImages(folder)

  test.each([
    ['bridge.PNG', 'bridge.PNG'],
    ['in a folder/map.png', 'in a folder/map.png'],
    ['a linked folder/map.png', 'in a folder/map.png'],
    ['inside.png', 'bridge.PNG'],
  ])('%s is found, with its size', (path, found) => {
    expect(images.get(path)).toEqual({ path: found, width: 40, height: 30 })
  })

  test.each([
    ['../secret.png', 'that is outside'],
    ['link.png', 'that a link leads out to'],
    ['/etc/passwd', 'that is no picture by its name'],
    ['text.png', 'that is none'],
    ['wrong.jpg', 'that is another kind than its name says'],
    ['drawing.svg', 'that could act'],
    ['none.png', 'that is not there'],
    ['.hidden/draft.png', 'in a hidden folder'],
    ['in a folder/round/bridge.PNG', 'that a circle of links leads to'],
  ])('%s, one %s, is not', (path) => {
    expect(images.get(path)).toBeUndefined()
  })
})
