import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, test } from 'vitest'
import { imageLookup } from '../../src/ingest/seeds/images.ts'

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
afterAll(() => rmSync(root, { recursive: true }))

describe('a picture', () => {
  const lookUp = imageLookup(folder)

  test.each([
    ['bridge.PNG', 'bridge.PNG'],
    ['in a folder/map.png', 'in a folder/map.png'],
    ['in a folder/../bridge.PNG', 'bridge.PNG'],
    ['inside.png', 'bridge.PNG'],
  ])('%s is found, with its size', (path, found) => {
    expect(lookUp(path)).toEqual({ path: found, width: 40, height: 30 })
  })

  test.each([
    ['../secret.png', 'that is outside'],
    ['link.png', 'that a link leads out to'],
    ['/etc/passwd', 'that is no picture by its name'],
    ['text.png', 'that is none'],
    ['wrong.jpg', 'that is another kind than its name says'],
    ['drawing.svg', 'that could act'],
    ['none.png', 'that is not there'],
    ['bridge.PNG\0.png', 'with a zero byte in its name'],
  ])('%s, one %s, is not', (path) => {
    expect(lookUp(path)).toBeUndefined()
  })
})
