import { describe, expect, test } from 'vitest'
import { parsed } from './parsed.ts'

describe('narrow lines of prose are joined', () => {
  test.each([
    [
      'of 40 columns, with hyphens',
      `The minister said on Monday that the
deal would hold and that the govern-
ment would see to it that the ships
can sail from the three ports of the
south without any delay, as was agreed
in Istanbul a week ago, when the two
parties met for the first time since
the war began.`,
    ],
    [
      'of 30 columns',
      `The minister said on Monday
that the deal would hold and
that the government would
see to it that the ships can
sail from the three ports of
the south without any delay.`,
    ],
    [
      'in German',
      `Der Minister sagte am Montag, dass
das Abkommen halten werde und dass
die Regierung dafür sorgen werde,
dass die Schiffe aus den drei Häfen
des Südens ohne Verzögerung fahren
können, wie es in Istanbul vor einer
Woche vereinbart wurde.`,
    ],
    [
      'of 12 columns',
      `The river
rose by two
metres on
Monday, the
office said
and it fell
again on
Tuesday. It
was a warm
day for all
of us here.`,
    ],
    [
      'of 10 columns, with hyphens',
      `The river
rose by
two met-
res on
Monday,
the off-
ice said,
and fell
again on
Tuesday.
It was a
warm day
for all.`,
    ],
    [
      'of 20 columns',
      `The minister said on
Monday that the deal
would hold, and that
the government would
see to it. The ships
can sail from three
ports of the south
without any delay.`,
    ],
  ])('%s', (_, text) => {
    expect(parsed(text).blocks).toEqual([['paragraph', text.replaceAll('\n', ' ')]])
  })
})

describe('narrow lines that break on purpose are kept', () => {
  test.each([
    [
      'verse with rhymes',
      `I wandered through the streets
where nobody had been
and saw the houses sleeping,
the windows shut and green,
the river under bridges
that nobody had crossed,
and all the lamps were burning
for someone who was lost.`,
    ],
    [
      'verse without marks',
      `a room with a table and a chair
and the light that comes in at noon
through the glass that nobody cleans
and falls on the floor like a sheet
that somebody laid there to dry
and forgot when the telephone rang`,
    ],
    [
      'verse of a few words',
      `the rain
it came
down all
night on
the tin
roof, and
in the
morning
it had
gone`,
    ],
    [
      'a list of short items',
      `two eggs
red onion
flour, sifted
a lemon
old bread
salt
the oil
cold milk
ham`,
    ],
    [
      'an address',
      `Harbour Office of the City
Street of the Old Fishermen 12
Building B, Second Floor
20457 Hamburg-Hafencity
Federal Republic of Germany
Telephone 040 123 456 789`,
    ],
  ])('%s', (_, text) => {
    expect(parsed(text).blocks).toEqual([['lines', text.replaceAll('\n', ' ')]])
  })
})
