import { RULES, type Rule } from './rules.ts'

/** The text of docs/diagnostics.md: every rule, as the code has it. `npm run docs` writes it. */
export function diagnosticsPage(): string {
  return `${INTRODUCTION}\n${Object.entries<Rule>(RULES).map(section).join('\n')}`
}

const INTRODUCTION = `# Diagnostics

What \`npm run check\`, \`npm run build\` and \`npm run dev\` say of seeds. An **error** refuses the seed, and nothing is
built while there is one; a **warning** does neither, unless \`--strict\` is given. This page is written from
\`src/diagnostics/rules.ts\` by \`npm run docs\`.

Every message has the file with line and column, the rule, what was found, what was expected, and what to do:

\`\`\`text
seeds/flood.yml:2:1  warning  unknown-key
  found     Nothing is done with the key “bylin”
  expected  a key of the README’s table of metadata
  to do     Did you mean \`byline\`?
\`\`\`

\`npm run check -- --format json\` prints them for editors: a list of objects with \`file\`, \`line\`, \`column\`,
\`severity\`, \`rule\`, \`found\`, \`expected\`, \`remedy\`. \`--format github\` prints annotations for GitHub Actions.
The exit code is 0 where no error was found, 1 where one was, 2 where the command itself was wrong.
`

function section([id, { severity, meaning, expected, remedy }]: [string, Rule]): string {
  return `## ${id}

**${severity === 'error' ? 'Error' : 'Warning'}.** ${meaning}

- Expected: ${expected}
- To do: ${remedy}
`
}
