import { describe, expect, test } from 'vitest'
import { passagesOf } from '../../../src/passage/history/history.ts'
import { articleOf } from '../seed.ts'

const titleOf = async (text: string) => (await articleOf(text)).article.title.text

test.each([
  [
    'is what stands before the first comma',
    'Gunmen opened fire on visitors at the museum on Wednesday, killing at least nineteen people of eleven nations, and fled.',
    'Gunmen opened fire on visitors at the museum on Wednesday',
  ],
  [
    'is the last clause, from the short name on',
    'As an alliance that claims it wants peace everywhere and for all, the North Atlantic Treaty Organization or NATO is growing eastward.\n\nNATO is not alone. NATO is strong.',
    'NATO is growing eastward',
  ],
  [
    'keeps who says it',
    'NATO is a threat to the peace of the whole world and of all its seas, the minister said, and NATO is no friend.',
    'NATO is a threat to the peace of the whole world and of all its seas, the minister said',
  ],
  [
    'is not a clause without its attribution',
    'According to the minister of foreign affairs and to two of his friends in the city, NATO is a threat to the peace.',
    'According to the minister of foreign affairs and to two of his friends in the city, NATO is a threat to the peace',
  ],
  [
    'is not a quotation',
    '“NATO is a threat,” the president said on Monday. The parliament of the country met in Madrid. The parliament voted.',
    'The parliament of the country met in Madrid',
  ],
  [
    'leaves out an introduction',
    'On Friday, after years of talks with the rebels in the south, the government will lift all sanctions.\n\nThe government is new.',
    'The government will lift all sanctions',
  ],
  [
    'keeps a condition',
    'If the rebels keep the peace in the south of the country for six more months in a row, the government will lift all sanctions.\n\nThe government met on Friday.',
    'The government met on Friday',
  ],
  [
    'leaves out what happened before it',
    'Eloise Parry was taken to the hospital of the town on Monday after taking a lethal dose of “slimming tablets” at home.\n\nParry was ill.',
    'Eloise Parry was taken to the hospital of the town on Monday',
  ],
  [
    'does not end within the next clause',
    'Two bridges over the gorge were closed on Wednesday, and masons from the town across the river were called to examine them all.\n\nThe bridges are old. The gorge is deep.',
    'Two bridges over the gorge were closed on Wednesday',
  ],
  [
    'ends with a list, if there is one',
    'The council of the island banned gas, oil, and wood after a fire that had burned for nine days and was seen from the mainland.\n\nThe council met. The island was calm.',
    'The council of the island banned gas, oil, and wood',
  ],
  [
    'ends in no enumeration',
    'The minister of the interior met farmers, workers, students, teachers, bakers, drivers, gardeners, cooks, doctors, nurses and pupils of all the schools.\n\nThe minister smiled at a crowd.',
    'The minister smiled at a crowd',
  ],
  [
    'is no sentence within quotation marks',
    '“The war is lost,” said a man. “The army has left the war to others. The war is a shame.”\n\nThe war has lasted for years.',
    'The war has lasted for years',
  ],
  [
    'stands in a later paragraph',
    'He had not slept.\n\nThe storm has closed every school of the island.\n\nThe storm will pass over the island.',
    'The storm has closed every school of the island',
  ],
  [
    'is no wider in letters that are wide',
    '人気のあるオープンソースプロジェクトが成長するにつれて、バランスを保ち、長期的にリフレッシュし、生産性を維持するために明確な境界線を設定することが必要になります。\n\nオープンソースは楽しいものです。',
    'オープンソースは楽しいものです',
  ],
  [
    'is no question',
    'Is NATO a threat? The summit was held in Madrid in June.',
    'The summit was held in Madrid in June',
  ],
  [
    'takes initials for names',
    'He had waited for years. The EU will lift all sanctions on the south of the country. The sanctions had hurt the south.',
    'The EU will lift all sanctions on the south of the country',
  ],
  [
    'does not address the reader',
    'You are the best of our members. The club has nine boats on the river.',
    'The club has nine boats on the river',
  ],
  [
    'can have a relative clause, and the pronoun of a speaker',
    'The minister who resigned in June said he would leave the city.\n\nThe minister is old.',
    'The minister who resigned in June said he would leave the city',
  ],
  [
    'leaves out a label',
    'Coronavirus: The minister closed the schools of the island on Sunday.\n\nThe minister is old.',
    'The minister closed the schools of the island on Sunday',
  ],
  [
    'is the beginning of the first sentence, with an ellipsis, rather than a marginal clause',
    'A flaw in the cranes of the harbour makes it easy for anyone to stop the whole port, and the port is not amused about it at all.\n\nThe captain has lived by the water since his youth.',
    'A flaw in the cranes of the harbour makes it easy for anyone to stop the whole port…',
  ],
  [
    'is not the name of a department above the story',
    'Biz & IT —\n\nA flaw in the cranes of the harbour makes it easy for anyone to stop the whole port, and the port is not amused about it at all.\n\nThe captain has lived by the water since his youth.',
    'A flaw in the cranes of the harbour makes it easy for anyone to stop the whole port…',
  ],
  [
    'has balanced brackets',
    'The Federal Election Commission (FEC) has closed its old archive for visitors.\n\nThe archive is old.',
    'The Federal Election Commission (FEC) has closed its old archive',
  ],
])('a headline %s', async (_, text, title) => {
  expect(await titleOf(text)).toBe(title)
})

test('the headline of a guide is its subject', async () => {
  const text = [
    'If you work here you will be asked, sooner or later, what the city travel card is for.',
    'Pay with your city travel card. It is not the only way that you have.',
    'Where the city travel card is not taken, you can ask.',
  ].join('\n\n')
  expect(await titleOf(text)).toBe('City travel card')
})

test.each([
  '22 Dec, 2016 22 Dec, 2016',
  'March 3, 2019 March 3, 2019',
  '22 December 2016',
  'Share this',
  '17',
])('the headline is not the line “%s” above the story', async (line) => {
  const story =
    'The storm has closed every school of the island, the mayor of its only town announced on Monday evening, and nobody knows when they will open again.'
  const { article } = await articleOf(`${line}\n\n${story}\n\nThe storm will pass over the island.`)
  expect(article.title.generated).toBe(true)
  expect(article.title.text).not.toContain(line)
})

describe('the passage of a headline', () => {
  const TEXT = 'Soon, the river rose by two metres, and the town was flooded in the night.'

  test('is known if the headline was chosen from its words', async () => {
    const { article, history } = await articleOf(`Nobody slept.\n\n${TEXT}\n`)
    const passages = passagesOf(history, 1)
    expect(passages.find(({ id }) => id === article.titleFrom)?.text).toBe(TEXT)
  })

  test('is not asked for if the headline is declared', async () => {
    const { article } = await articleOf(TEXT, { sidecar: 'title: The river rose' })
    expect(article).not.toHaveProperty('titleFrom')
  })
})
