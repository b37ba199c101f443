import { RULES, type Rule } from './rules.ts'

/** Returns the text of docs/diagnostics.md, which lists every rule. `npm run docs` writes it. */
export function diagnosticsPage(): string {
  return `${INTRODUCTION}\n${Object.entries<Rule>(RULES).map(section).join('\n')}`
}

const INTRODUCTION = `# Diagnostics

The problems that \`npm run check\`, \`npm run build\` and \`npm run dev\` report. An **error** refuses the seed, and
nothing is built until it is fixed. A **warning** stops nothing, unless you run \`npm run check -- --strict\`, which
turns warnings into errors. \`npm run docs\` writes this page from \`src/diagnostics/rules.ts\`.

Every message names the file with line and column, the rule, what was found, what was expected, and what to do:

\`\`\`text
seeds/flood.yml:2:1  warning  unknown-key
  found     Nothing is done with the key “bylin”
  expected  a key listed in docs/metadata.md
  to do     Did you mean \`byline\`?
\`\`\`

\`npm run check -- --format json\` prints the messages for editors: a list of objects with \`file\`, \`line\`, \`column\`,
\`severity\`, \`rule\`, \`found\`, \`expected\` and \`remedy\`. \`--format github\` prints annotations for GitHub Actions.
The exit code is 0 if there is no error, 1 if there is one, and 2 if the command line is wrong.
`

function section([id, { severity, meaning, expected, remedy }]: [string, Rule]): string {
  return `## ${id}

**${severity === 'error' ? 'Error' : 'Warning'}.** ${meaning}

- Expected: ${expected}
- To do: ${remedy}
`
}
