import { expect, test } from 'vitest'
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
    'is no clause that the rest says somebody said',
    'NATO is a threat to the peace of the whole world and of all its seas, the minister said, and NATO is no friend.',
    'threat to the peace of the whole world',
  ],
  [
    'is not a clause without its attribution',
    'According to the minister of foreign affairs and to two of his friends in the city, NATO is a threat to the peace.',
    'minister of foreign affairs',
  ],
  [
    'is not a quotation',
    'The president said on Monday that “NATO is a threat.” The parliament of the country met. The parliament of the country voted.',
    'The parliament of the country met',
  ],
  [
    'leaves out an introduction',
    'On Friday, after years of talks with the rebels in the south, the government will lift all sanctions.\n\nThe government is new.',
    'the government will lift all sanctions',
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
    'ends in no enumeration',
    'The minister of the interior met farmers, workers, students, teachers, bakers, drivers and pupils of all the schools.\n\nThe minister smiled at a crowd.',
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
])('a headline %s', async (_, text, title) => {
  expect(await titleOf(text)).toBe(title)
})

test('a headline is the subject if the first paragraphs have no suitable clause', async () => {
  const text = [
    'If you work here you will be asked, sooner or later and by nearly everybody, what a travel card is for.',
    'Whoever has a travel card pays with it. It is not the only way.',
    'Where the travel card is not taken, ask.',
  ].join('\n\n')
  expect(await titleOf(text)).toBe('travel card')
})
